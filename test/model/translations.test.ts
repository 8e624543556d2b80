import { describe, expect, it } from "vitest";
import { complaintsAfter } from "./complaints.ts";
import { recordOf } from "./dataset.ts";

/** What is said of a name, in Chinese and in English. */
const saidOf = (zh: string, en: string) =>
  complaintsAfter((data) =>
    Object.assign(recordOf(data, "targets", "services-share-of-gdp").name as object, { zh, en }),
  );

describe("a translation", () => {
  it.each([
    ["本地百亿级物流企业", "Enterprises of the 10-billion-yuan class"],
    ["主营业务收入1.5亿元以上", "Revenue above 150 million yuan"],
    ["营业收入超1,000万元", "Revenue above 10 million yuan"],
    ["2.5G网络", "2.5G network"],
    ["1000米跑道", "1,000m runway"],
    ["1000米跑道", "Runway of 1,000 metres"],
    ["3—5个项目", "3–5 projects"],
    ["中国百强", "China's Top 100"],
    ["十大项目", "Ten projects; top 10"],
    ["到2022年", "By 2022."],
    ["到2022年", "In 2022 the parks are there"],
    ["百亿级物流企业", "Enterprises of the ten-billion-yuan class"],
    ["亿元楼宇", "Hundred-million-yuan buildings"],
    ["2000家企业", "2,000 enterprises"],
  ])("of %s may be “%s”", (zh, en) => {
    expect(saidOf(zh, en)).toEqual([]);
  });

  it.each([
    ["三百家企业", "300 enterprises"],
    ["服务业增加值占比", "Share of services, 54 percent"],
    ["1.5亿元", "1.5 billion yuan"],
    ["15个", "1.5 of them"],
    ["百亿级物流企业", "Enterprises of the one-billion-yuan class"],
    ["十亿级物流企业", "Enterprises of the ten-billion-yuan class"],
    ["亿元楼宇", "Billion-yuan buildings"],
    ["到2022年", "2,022 health parks"],
    ["到2022年", "2022 health parks"],
    ["2015—2018年", "2,015 health parks"],
  ])("of %s is not “%s”", (zh, en) => {
    expect(saidOf(zh, en).join()).toContain("name.en: It says");
  });
});
