import { observed, type Slip } from "./slip.ts";

/** What an editor may get wrong in what others reported. */
export const slipsInObservations: readonly Slip[] = [
  [
    "a day that no calendar has",
    (data) => {
      observed(data).published = "2023-02-31";
    },
    /› published: 2023-02-31 is no day/,
  ],
  [
    "an observation in another unit than its target",
    (data) => {
      observed(data).unit = { ...(observed(data).unit as object), code: "CNY-1e4" };
    },
    /observations.json › services-value-added-2022-preliminary › unit: It is in CNY-1e4, its target in CNY-1e8/,
  ],
  [
    "an observation of a year that is not the target's",
    (data) => {
      observed(data).year = 2024;
    },
    /› year: 2024 is not among the target's years, 2018 to 2022/,
  ],
  [
    "the same vintage of a year twice",
    (data) => data.observations?.push({ ...observed(data), id: "services-value-added-2022-again" }),
    /› services-value-added-2022-again › vintage: The same vintage of the year stands here already/,
  ],
  [
    "an observation published before its year was over",
    (data) => {
      observed(data).published = "2022-06-01";
    },
    /› published: 2022-06-01 is before the year was over/,
  ],
  [
    "an observation published in the last month of its year",
    (data) => {
      observed(data).published = "2022-12-01";
    },
    /› published: 2022-12-01 is before the year was over/,
  ],
  [
    "a value in yuan without its prices",
    (data) => {
      observed(data).prices = null;
    },
    /› prices: A value in money has prices, and nothing else has. Write current or comparable/,
  ],
  [
    "prices of a share",
    (data) => {
      observed(data, "services-share-of-gdp-2019-reported").prices = "current";
    },
    /› services-share-of-gdp-2019-reported › prices: It is not in money/,
  ],
  [
    "comparable prices that the source does not speak of",
    (data) => {
      Object.assign(observed(data), {
        prices: "comparable",
        quotation: "第三产业增加值15423.12亿元,增长1.9%",
      });
    },
    /› prices: The quotation does not say that prices are comparable/,
  ],
  [
    "a bound of a growth that its words do not set",
    (data) => {
      observed(data).realGrowth = { value: 1.9, comparator: "about" };
    },
    /› realGrowth.comparator: The words mean 'exactly', not 'about'/,
  ],
  [
    "an observation of nothing",
    (data) =>
      void Object.assign(observed(data), { value: null, realGrowth: null, comparable: null }),
    /› value: It reports neither a value nor a growth/,
  ],
  [
    "a value that is not comparable without a caveat",
    (data) => {
      observed(data).caveat = null;
    },
    /› caveat: Nothing says why it is not comparable/,
  ],
  [
    "an observation that its quotation does not print",
    (data) => {
      observed(data).value = 15423.13;
    },
    /› value: The quotation does not print 15423.13. Quote the words that do/,
  ],
  [
    "a real growth that the quotation does not print",
    (data) => {
      observed(data).realGrowth = { value: 1.8, comparator: "exactly" };
    },
    /› realGrowth.value: The quotation does not print 1.8/,
  ],
  [
    "a rise that is reported as a fall",
    (data) => {
      observed(data).realGrowth = { value: -1.9, comparator: "exactly" };
    },
    /› realGrowth.value: The quotation does not print -1.9, but 1.9. .* what fell has a minus/,
  ],
  [
    "a fall that is reported as a rise",
    (data) => {
      observed(data).quotation = "第三产业增加值15423.12亿元,下降1.9%";
    },
    /› realGrowth.value: The quotation does not print 1.9, but -1.9/,
  ],
  [
    "the share of another industry",
    (data) => {
      observed(data, "services-share-of-gdp-2020-preliminary").value = 40;
    },
    /› value: The third of the three shares is 52.8, not 40. Write the share of services/,
  ],
  [
    "three shares that are no whole",
    (data) => {
      observed(data, "services-share-of-gdp-2019-reported").quotation =
        "三次产业结构占比为6.6∶41.2∶53.2";
    },
    /› services-share-of-gdp-2019-reported › quotation: The three shares make 101 %. Copy them/,
  ],
  [
    "a formula that gives another value",
    (data) => {
      observed(data, "services-share-of-employment-2021-reported").value = 52.48;
    },
    /› derived.formula: 875.28\/1668.27\*100 is 52.46\d+, not 52.48/,
  ],
  [
    "a formula with a number of nobody's",
    (data) => {
      const share = observed(data, "services-share-of-employment-2021-reported");
      share.derived = { formula: "875.28/1668*100", inputs: "two counts" };
    },
    /› derived.formula: The quotation does not print 1668\./,
  ],
  [
    "a bound taken for a figure",
    (data) => {
      observed(data, "modern-services-share-2019-reported").comparator = "exactly";
    },
    /› comparator: The words mean 'more-than', not 'exactly'/,
  ],
  [
    "an observation without a quotation",
    (data) => {
      observed(data).quotation = "";
    },
    /› quotation: Too small/,
  ],
  [
    "a grade that is none",
    (data) => {
      (observed(data).source as Record<string, unknown>).grade = "D";
    },
    /› source.grade: Invalid option: expected one of "A"\|"B"\|"C"/,
  ],
  [
    "a source of another year",
    (data) => {
      (observed(data).source as Record<string, unknown>).title = "2021年公报";
    },
    /› year: The source speaks of 2021/,
  ],
];
