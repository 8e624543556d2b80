import { type CopyWords, copyWords } from "../copy-button.ts";
import type { Words } from "../language.ts";

interface GalleryWords {
  title: string;
  heading: string;
  lead: string;
  /** How to show another record. */
  others: string;
  /** Kinds by their names, where they do not speak the language themselves. */
  kinds: Record<string, { name: string; about: string }>;
  /** Names of themes, by their names in URLs. */
  themes: Record<string, string>;
  theme: string;
  ways: {
    frame: string;
    element: string;
    picture: string;
    oembed: string;
  };
  badges: { heading: string; about: string; code: string; shields: string };
  inPage: { heading: string; about: string; properties: Record<string, string>; example: string };
  options: { heading: string; about: string; rows: Record<string, string> };
  systems: { heading: string; lines: [name: string, how: string][] };
  honest: { heading: string; lines: string[] };
  script: { heading: string; about: string; moving: string; permanent: string };
  copy: CopyWords;
}

/** The gallery's own words. Backticked words are code. */
export const galleryWords: Words<GalleryWords> = {
  en: {
    title: "Embeds: one line in anyone’s page",
    heading: "One line in anyone’s page",
    lead: "Every chart below can stand in your page: right, light, without trackers, and with its source. Copy one of the lines under it.",
    others:
      "For another record write its id into the line, as in `/embed/district/yuzhong`: its page links to its embed, and oEmbed has its height.",
    kinds: {},
    themes: { auto: "As the reader has it", light: "Light", dark: "Dark" },
    theme: "Colours of the examples",
    ways: {
      frame: "Frame: works everywhere, without a script",
      element:
        "Element, with the script that a page needs once: part of your page, takes its colours and its width",
      picture: "Picture: for newsletters and previews",
      oembed: "oEmbed: what a content system asks by itself",
    },
    badges: {
      heading: "A badge",
      about: "A record in one line, 22 pixels high.",
      code: "As a picture",
      shields: "For shields.io, which draws it in its own styles",
    },
    inPage: {
      heading: "In your page’s colours",
      about:
        "An element stands in your page, not in a frame. It takes these custom properties from your styles, and nothing else:",
      properties: {
        accent: "what the plan wants: lines, dots, links",
        tint: "the area under them",
        ink: "text",
        soft: "text that is not the point",
        line: "grid and rules",
        ground: "background",
        font: "font family",
      },
      example: "This one has an accent and a font of its own:",
    },
    options: {
      heading: "Options",
      about:
        "In the query of a frame, a picture or a badge, and as attributes of an element. Anything else is refused, with what is allowed.",
      rows: {
        lang: "Language of the words: `en` or `zh`.",
        theme:
          "Colours: `auto` as the reader has it, `light` or `dark`; a PNG is one of the last two.",
        show: "Of frames and elements. `chart`: the drawing, with its numbers folded under it; `table`: the numbers alone.",
        release:
          "Id of a release, as in `?release=2026.1`: it shows the same for ever, and says quietly when a later release has another value.",
      },
    },
    systems: {
      heading: "Content systems",
      lines: [
        [
          "WordPress",
          "Paste the address of a frame on a line of its own, or into an Embed block: it asks oEmbed by itself. In its sandbox links are dead: the frame’s line in a Custom HTML block keeps those to the sources alive.",
        ],
        [
          "Ghost",
          "Paste the address of a frame into an empty paragraph, or the frame’s line into an HTML card.",
        ],
        [
          "Where only pictures pass",
          "Use the picture, which has its words in `alt`, and link it to its proof.",
        ],
      ],
    },
    honest: {
      heading: "What to know",
      lines: [
        "A frame and a picture need no script. An element without scripts, or before it is loaded, is the link that you write into it; and it prints as that link if nobody scrolled to it.",
        "A frame has the height that you give it: that of its line is enough from 560 pixels on. On phones it scrolls inside, its source in sight. It tells its height to the page around it, in the forms that Datawrapper and AMP use; your page need not listen.",
        "An element keeps its `height` free until its chart is there, so that your text does not jump.",
        "Frames, pictures and elements set no cookie, load nothing from third parties, and tell us no more than that a file was fetched.",
        "A policy for your page: `frame-src` for frames, `img-src` for pictures and badges, `script-src` and `connect-src` for elements, each with our address. A picture’s `style` keeps it inside a narrow column; where your policy forbids it, write `max-width: 100%; height: auto` into your stylesheet. Elements need no `unsafe-inline`; under `require-trusted-types-for` allow the policy `yuplan`.",
      ],
    },
    script: {
      heading: "The script",
      about:
        "One script defines all elements; load it once a page, as a plain script. It moves with us at the first address. At the second it never changes, and the browser refuses it if it does:",
      moving: "Moving",
      permanent: "Fixed, with its hash (Subresource Integrity)",
    },
    copy: copyWords.en,
  },
  zh: {
    title: "嵌入：一行代码，放进任何网页",
    heading: "一行代码，放进任何网页",
    lead: "下面每张图都可以放进您的网页：数字准确、体积小、不跟踪读者、注明出处。复制图下任意一行即可。",
    others:
      "换一条记录时，把编号写进代码，如 `/embed/district/yuzhong`：其网页有嵌入链接，高度见 oEmbed。",
    kinds: {
      target: { name: "单项目标", about: "基数、目标、其间路径，以及已有的观测值。" },
      targets: { name: "一组目标", about: "规划指标中的一组，并列显示。" },
      "cluster-type": { name: "一类集聚区", about: "规划点名的集聚区及其位置。" },
      district: { name: "区县", about: "规划布局在该区县的集聚区。" },
      programme: { name: "重点工程", about: "一个专栏所列的重点项目。" },
      number: { name: "单个数字", about: "一个数值，大字显示。" },
    },
    themes: { auto: "随读者设置", light: "浅色", dark: "深色" },
    theme: "示例配色",
    ways: {
      frame: "框架：到处可用，不需要脚本",
      element: "元素，连同每页只需一次的脚本：属于您的网页，随其配色与宽度",
      picture: "图片：用于邮件通讯与链接预览",
      oembed: "oEmbed：内容系统自行查询的地址",
    },
    badges: {
      heading: "徽章",
      about: "一行显示一条记录，高 22 像素。",
      code: "用作图片",
      shields: "供 shields.io 以其样式绘制",
    },
    inPage: {
      heading: "随您网页的配色",
      about: "元素就在您的网页里，不在框架里。它只从您的样式中取用以下自定义属性：",
      properties: {
        accent: "规划目标：线、点、链接",
        tint: "线下的面积",
        ink: "文字",
        soft: "次要文字",
        line: "网格与分隔线",
        ground: "背景",
        font: "字体",
      },
      example: "下面这张图用了自己的强调色和字体：",
    },
    options: {
      heading: "选项",
      about:
        "写在框架、图片、徽章的查询参数里，或写成元素的属性。其他写法会被拒绝，并说明可用的值。",
      rows: {
        lang: "文字语言：`en` 或 `zh`。",
        theme: "配色：`auto` 随读者设置，`light` 浅色，`dark` 深色；PNG 只有后两种。",
        show: "用于框架和元素。`chart`：图，数据表折叠在下方；`table`：只有数据表。",
        release:
          "数据版本号，如 `?release=2026.1`：内容永远不变；之后的版本若有修订，会在图下注明。",
      },
    },
    systems: {
      heading: "内容系统",
      lines: [
        [
          "WordPress",
          "把框架的地址单独粘贴成一行，或放进“嵌入”区块：它会自行查询 oEmbed。但其沙箱中链接失效：要保留来源链接，请把框架那行代码放进“自定义 HTML”区块。",
        ],
        ["Ghost", "把框架的地址粘贴到空段落，或把框架那行代码放进 HTML 卡片。"],
        ["只允许图片的地方", "使用图片（`alt` 中已有文字），并链接到原文依据。"],
      ],
    },
    honest: {
      heading: "须知",
      lines: [
        "框架和图片不需要脚本。没有脚本时，或脚本载入之前，元素显示您写在其中的链接；从未滚动到的元素，打印出来也是这个链接。",
        "框架的高度由您指定：其代码中的高度从 560 像素宽起足够。手机上在框架内滚动，来源始终可见。框架会以 Datawrapper 和 AMP 的形式把高度告知外层网页，不需要回应。",
        "图表载入之前，元素按 `height` 预留高度，正文不会跳动。",
        "框架、图片和元素不设 Cookie，不从第三方载入任何内容，我们只知道有文件被取用。",
        "您网页的内容安全策略：框架用 `frame-src`，图片和徽章用 `img-src`，元素用 `script-src` 与 `connect-src`，各加本站地址。图片的 `style` 使其不超出窄栏；若策略不允许，请在样式表中写 `max-width: 100%; height: auto`。元素不需要 `unsafe-inline`；若使用 `require-trusted-types-for`，请允许名为 `yuplan` 的策略。",
      ],
    },
    script: {
      heading: "脚本",
      about:
        "一个脚本定义全部元素，每页以普通脚本载入一次。第一个地址随本站更新；第二个地址内容永不改变，若有改动浏览器会拒绝：",
      moving: "随时更新",
      permanent: "固定，附校验值（Subresource Integrity）",
    },
    copy: copyWords.zh,
  },
};
