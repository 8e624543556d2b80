import { describe, expect, it } from "vitest";
import { termsOf, wordsOf } from "../../src/model/search/words.ts";

describe("the words of a text", () => {
  it.each([
    ["物流园区", ["物流", "流园", "园区"]],
    ["渝", ["渝"]],
    ["5G基站", ["5g", "基站"]],
    ["IPv6用户", ["ipv6", "用户"]],
    ["3D 智汇", ["3d", "智汇"]],
    ["Logistics Parks", ["logistic", "park"]],
    ["cities, boxes, businesses, business", ["city", "box", "business", "business"]],
    ["E-commerce and ecommerce", ["ecommerce", "ecommerce"]],
    ["Nan’an, Nan'an, nanan", ["nanan", "nanan", "nanan"]],
    ["R&D; 1.4; 5.", ["rd", "1.4", "5"]],
    ["14,000; 1,234,567.8, 1,2 and 10,00", ["14000", "1234567.8", "1", "2", "10", "00"]],
    ["５Ｇ", ["5g"]],
    ["How many people work in services?", ["person", "employment", "service"]],
    ["哪些区有夜市", ["区", "夜市"]],
    ["重庆有多少物流园", ["重庆", "物流", "流园"]],
    ["“—”，!? 。", []],
  ])("of “%s” are %j", (text, words) => {
    expect(termsOf(text)).toEqual(words);
  });

  it("say where they stand", () => {
    const text = "重庆的5G与Parks";
    const stand = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(stand).toEqual(["重庆", "5G", "Parks"]);
  });
});
