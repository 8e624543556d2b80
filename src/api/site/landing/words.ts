import type { Words } from "../language.ts";

/** Counts that the opening tells. */
export interface Told {
  indicators: number;
  goals: number;
  clusters: number;
  projects: number;
}

interface LandingWords {
  title: string;
  description: string;
  /** In phrases: a line ends after one rather than inside it. */
  heading: string[];
  lead: (told: Told) => string;
  explore: string;
  reference: string;
  proof: {
    heading: (value: string) => string;
    prints: string;
    /** What the cells of a row and the words of a sentence say, to who can't read them. */
    row: (unit: string, baseYear: number, targetYear: number) => string;
    sentence: (quantity: string) => string;
    record: string;
  };
  request: { heading: string; about: string; run: string; csv: string };
  embed: { heading: string; about: string; all: string };
  numbers: {
    heading: (count: number) => string;
    about: string;
    caption: string;
    points: string;
    columns: (
      baseYear: number,
      targetYear: number,
    ) => [name: string, baseline: string, target: string, growth: string];
  };
  records: { heading: string; about: string };
  downloads: { heading: string; about: (release: string) => string; all: string };
  more: { heading: string; links: { path: string; name: string; about: string }[] };
}

/** The landing page's own words; names of records and resources are theirs. */
export const landingWords: Words<LandingWords> = {
  en: {
    title: "Yuplan: Chongqing’s services plan as open data, with proof",
    description:
      "Targets, clusters and projects of Chongqing’s Modern Services Development Plan 2019–2022 as an open API. Every value carries the words that prove it.",
    heading: ["A city’s plan,", "number by number,", "with the words that prove it."],
    lead: ({ indicators, goals, clusters, projects }) =>
      `Chongqing’s Modern Services Development Plan 2019–2022 sets ${indicators} indicators and ${goals} further goals, and names ${clusters} clusters and ${projects} projects. Yuplan serves them all as an open API. No key, no account.`,
    explore: "Explore the data",
    reference: "Read the reference",
    proof: {
      heading: (value) => `Why ${value}?`,
      prints: "Because the plan prints it:",
      row: (unit, base, target) =>
        `From left to right: the unit, ${unit}; ${base}; ${target}; growth a year. `,
      sentence: (quantity) => `It says: ${quantity}. `,
      record: "All the evidence of this record",
    },
    request: {
      heading: "One request",
      about: "Plain GET, plain JSON. Run it here:",
      run: "Run",
      csv: "The same as CSV",
    },
    embed: {
      heading: "One line on your page",
      about:
        "A chart with its numbers and its source under it. It sets no cookie and loads nothing else.",
      all: "All that can be embedded",
    },
    numbers: {
      heading: (count) => `The plan’s ${count} indicators`,
      about: "Box 1 of the plan, as it is printed: where the city stood, and where it meant to be.",
      caption: "Indicators of the plan with their values in the base year and the target year",
      points: "points",
      columns: (base, target) => ["Indicator", `${base}`, `${target}`, "A year"],
    },
    records: {
      heading: "What there is",
      about: "Each is a list, and each record has an address of its own.",
    },
    downloads: {
      heading: "Take it all",
      about: (release) =>
        `Release ${release} is frozen: these files never change, and a manifest has the SHA-256 of each.`,
      all: "All files of the release",
    },
    more: {
      heading: "From here",
      links: [
        {
          path: "/docs/guides",
          name: "Guides",
          about: "filtering, evidence, citing, polling, offline use",
        },
        {
          path: "/docs/dictionary",
          name: "Dictionary",
          about: "every field, its type and what it means",
        },
        { path: "/docs", name: "Reference", about: "every operation, with real answers" },
        {
          path: "/v1/discrepancies",
          name: "Discrepancies",
          about: "where the plan contradicts itself",
        },
        { path: "/feed.atom", name: "Feed", about: "releases as they come" },
        { path: "/llms.txt", name: "llms.txt", about: "the same for language models" },
      ],
    },
  },
  zh: {
    title: "渝计划：重庆现代服务业发展计划开放数据，字字有据",
    description:
      "以开放接口提供《重庆市现代服务业发展计划（2019—2022年）》的目标、集聚区与项目，每个数值都附原文出处。",
    heading: ["一座城市的计划，", "每个数字", "都有原文为证。"],
    lead: ({ indicators, goals, clusters, projects }) =>
      `《重庆市现代服务业发展计划（2019—2022年）》列出 ${indicators} 项指标、${goals} 个其他量化目标，点名 ${clusters} 个集聚区和 ${projects} 个项目。渝计划把它们全部做成开放接口，无需密钥，无需注册。`,
    explore: "浏览数据",
    reference: "查看接口文档",
    proof: {
      heading: (value) => `为什么是 ${value}？`,
      prints: "因为文件里就是这样写的：",
      row: () => "",
      sentence: () => "",
      record: "这条记录的全部出处",
    },
    request: {
      heading: "一次请求",
      about: "普通的 GET 请求，返回 JSON。可以直接在这里运行：",
      run: "运行",
      csv: "同样内容的 CSV",
    },
    embed: {
      heading: "一行代码，嵌入网页",
      about: "图表连同数值与出处，不设 Cookie，不加载其他内容。",
      all: "全部可嵌入内容",
    },
    numbers: {
      heading: (count) => `计划的 ${count} 项指标`,
      about: "原文专栏 1 所列：当时的水平，以及计划达到的水平。",
      caption: "计划指标及其基期值与目标值",
      points: "个百分点",
      columns: (base, target) => ["指标", `${base} 年`, `${target} 年`, "年均"],
    },
    records: {
      heading: "数据内容",
      about: "每一类都是一份列表，每条记录都有自己的网址。",
    },
    downloads: {
      heading: "整体下载",
      about: (release) => `版本 ${release} 已固定：文件永不更改，清单列有每个文件的 SHA-256。`,
      all: "该版本的全部文件",
    },
    more: {
      heading: "接下来",
      links: [
        {
          path: "/docs/guides",
          name: "使用指南",
          about: "筛选、出处、引用、轮询、离线使用（英文）",
        },
        { path: "/docs/dictionary", name: "数据字典", about: "每个字段的类型与含义（英文）" },
        { path: "/docs", name: "接口文档", about: "每个接口及真实返回（英文）" },
        { path: "/explore/discrepancies?lang=zh", name: "出入", about: "原文前后不一致之处" },
        { path: "/feed.atom", name: "更新订阅", about: "新版本发布时收到通知" },
        { path: "/llms.txt", name: "llms.txt", about: "供语言模型阅读" },
      ],
    },
  },
};
