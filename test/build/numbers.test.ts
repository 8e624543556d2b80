import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundOutside, comparatorIn } from "../../src/build/verify/bounds.ts";
import { decimalsOf, evaluate, roundsTo } from "../../src/build/verify/formula.ts";
import { chineseNumber, prints, printsRange } from "../../src/build/verify/numbers.ts";

describe("a number in words", () => {
  it.each([
    ["金融增加值达2500亿元", 2500, "亿元"],
    ["服务业增加值突破1.4万亿元", 14000, "亿元"],
    ["累计新增地方社会融资规模2.4万亿元", 24000, "亿元"],
    ["建成5G基站10万座", 100000, "座"],
    ["会展总面积达到1500万平方米", 1500, "万平方米"],
    ["各有3—5个标志性项目", 3, "个"],
    ["各有3—5个标志性项目", 5, "个"],
    ["较2015年翻一番", 2, "倍"],
    ["连续两年", 2, "年"],
    ["汇聚法人企业逾万家", 10000, "家"],
    ["位居西部之首", 1, "位"],
    ["累计完成服务业投资3.4万亿元", 34000, "亿元"],
    ["12.7", 12.7, "万元/人"],
    ["零售品牌150多个", 150, "个"],
    ["技术贸易额居全国第四", 4, "位"],
  ])("%s prints %d in %s", (words, value, unit) => {
    expect(prints(words, value, unit)).toBe(true);
  });

  it.each([
    ["金融增加值达2500亿元", 2501, "亿元"],
    ["服务业增加值突破1.4万亿元", 1.4, "亿元"],
    ["建成5G基站10万座", 10, "座"],
    ["检验检测机构达700家，实现营业收入60亿元", 700, "亿元"],
    ["19家企业入选500强", 500, "家"],
    ["较2015年新增2家", 2015, "家"],
    ["打造9大类23个集聚区", 9, "个"],
    ["较2015年翻一番", 3, "倍"],
  ])("%s does not print %d in %s", (words, value, unit) => {
    expect(prints(words, value, unit)).toBe(false);
  });

  it.each([
    ["达2500亿元", "exactly"],
    ["达到1.1万亿元左右", "about"],
    ["近40%", "about"],
    ["占40%以上", "at-least"],
    ["突破1.4万亿元", "more-than"],
    ["超过300家", "more-than"],
    ["逾万家", "more-than"],
    ["150多个", "more-than"],
    ["不低于100家", "at-least"],
    ["不超过100家", "at-most"],
    ["100家以下", "at-most"],
    ["8—10家", "between"],
    ["规模以上服务业营业收入3582亿元", "exactly"],
    ["营业收入超10亿元的绿色服务企业达15家", "exactly"],
    ["20个市级以上电子商务产业园", "exactly"],
  ])("%s means %s", (words, comparator) => {
    expect(comparatorIn(words)).toBe(comparator);
  });

  it.each([
    ["8—10家", 8, 10, true],
    ["18—10家", 8, 10, false],
    ["8—100家", 8, 10, false],
    ["8—10个", 8, 10, false],
  ])("%s as a range from %d to %d of 家: %s", (words, low, high, isPrinted) => {
    expect(printsRange(words, low, high, "家")).toBe(isPrinted);
  });

  it.each([
    ["", "80条", "以上，打造", "以上"],
    ["", "80条以", "上，打造", "以上"],
    ["总额", "2.4万亿元", "左右。", "左右"],
    ["营业收入突破", "1.4万亿元", "，在全国", "突破"],
    ["占比不", "低于5%", "，", "不低于"],
    ["品牌", "100", "多个", "多"],
    ["，远低于", "北京、上海等发达地区70%", "的水平", undefined],
    ["规模以上", "服务业营业收入3582亿元", "，", undefined],
  ])("%s[%s]%s is bounded from outside by %s", (before, words, after, bound) => {
    expect(boundOutside(before, words, after)).toBe(bound);
  });

  it("in Chinese is read digit by power", () => {
    const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
        const [tens, ones] = [Math.floor(n / 10), n % 10];
        const words = `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[ones]}`;
        expect(chineseNumber(words)).toBe(n);
      }),
    );
    expect(chineseNumber("一百二十三")).toBe(123);
    expect(chineseNumber("物流")).toBeNull();
  });
});

describe("a formula", () => {
  it("is computed with the usual precedence", () => {
    expect(evaluate("(14000/10656)^(1/4)-1")).toBeCloseTo(0.0706, 4);
    expect(evaluate("(54-52.3)/4")).toBeCloseTo(0.425);
  });

  it("holds numbers and operators only", () => {
    expect(() => evaluate("process.exit()")).toThrow("is not a formula");
    expect(() => evaluate("1;2")).toThrow();
  });

  it("rounds at the decimals printed", () => {
    expect(decimalsOf("8.64")).toBe(2);
    expect(roundsTo(0.425, "0.4")).toBe(true);
    expect(roundsTo(8.64, "10")).toBe(false);
  });
});
