import { clusterSorts } from "../../cluster-sorts.ts";
import type { Comparator } from "../../quantity.ts";
import type { AnyRecord } from "../../resource.ts";
import type { Text } from "../../text.ts";
import { beside } from "../beside.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { districtMap } from "../district-map.ts";
import type { Language } from "../language.ts";
import type { District } from "../map-ground.ts";
import { listOf } from "../record-list.ts";
import { placeOf } from "../source-place.ts";
import { bounded } from "../wording.ts";

/** A cluster as far as cards read it. */
export interface Cluster extends AnyRecord {
  name: Text;
  type: string;
  stage: string | null;
  kind: string | null;
  districts: string[];
}

interface ClusterType extends AnyRecord {
  name: Text;
  declared: { value: number; comparator: Comparator; of: Text }[];
  openList: boolean;
}

/** The clusters of a type: where they are, and their names. */
export const clusterType: CardKind = {
  name: "cluster-type",
  about: "The clusters of a type: a list, and a map of the districts they are in",
  resource: "cluster-types",
  near: ["clusters", "sections"],
  isOfGroup: false,
  mapped: ["districts"],
  ids: (dataset) => (dataset["cluster-types"] ?? []).map(({ id }) => id),
  card: (context, id) => {
    const type = recordsOf<ClusterType>(context.dataset, "cluster-types").find(
      (one) => one.id === id,
    );
    return type ? typeCard(context, type) : null;
  },
  height: 900,
};

/** Words on which sort of its type a cluster is; empty where the document has no sorts. */
const sortIn = ({ stage, kind }: Cluster, language: Language) =>
  clusterSorts[stage ?? kind ?? ""]?.[language] ?? "";

function typeCard(context: CardContext, type: ClusterType): Card {
  const { dataset, language } = context;
  const zh = language === "zh";
  const clusters = recordsOf<Cluster>(dataset, "clusters").filter((one) => one.type === type.id);
  const districts = recordsOf<District>(dataset, "districts");
  // A name that has its district in it needs it no second time.
  const named = (ids: readonly string[], inside = "") =>
    districts
      .filter(({ id, name }) => ids.includes(id) && !inside.includes(name[language]))
      .map(({ name }) => name[language])
      .join(zh ? "、" : ", ");
  const chosen = new Set(clusters.flatMap((one) => one.districts));
  const placeless = clusters.filter((one) => one.districts.length === 0).length;
  const declared = type.declared.map((one) =>
    zh
      ? bounded({ ...one, max: null }, "", language) + one.of.zh
      : `${bounded({ ...one, max: null }, "", language)} ${one.of.en}`,
  );
  const sorted = clusters.some((one) => sortIn(one, language) !== "");
  const map = zh
    ? `重庆${districts.length}个区县示意图，标出${chosen.size}个有此类集聚区的区县：${named([...chosen])}`
    : `Overview map of the districts; ${chosen.size} of ${districts.length} have such a cluster: ${named([...chosen])}`;
  return {
    title: type.name[language],
    subtitle: zh ? `专栏2列出${clusters.length}个` : `${clusters.length} named in box 2`,
    draw: () =>
      beside(
        districts,
        districtMap(districts, chosen, { language, label: map }),
        listOf(
          clusters.map((one) => ({
            name: one.name[language],
            detail: [named(one.districts, one.name[language]), sortIn(one, language)]
              .filter((part) => part !== "")
              .join(" · "),
          })),
        ),
        language,
      ),
    sentence: [
      zh
        ? `文件列出${clusters.length}个${type.name.zh}，其中${clusters.length - placeless}个可从名称或原文确定所在区县。`
        : `The document names ${clusters.length}; for ${clusters.length - placeless} of them it says or shows in which district they are.`,
      ...(declared.length > 0
        ? [zh ? `计划数：${declared.join("；")}。` : `It declares ${declared.join("; ")}.`]
        : []),
      ...(type.openList
        ? [
            zh
              ? "原文名单以“等”结尾，并非全部。"
              : "Its list ends in “and others”: it is not complete.",
          ]
        : []),
    ].join(zh ? "" : " "),
    table: {
      columns: [
        { name: zh ? "集聚区" : "Cluster" },
        { name: zh ? "区县" : "District" },
        ...(sorted ? [{ name: zh ? "类别" : "Sort" }] : []),
      ],
      rows: clusters.map((one) => [
        one.name[language],
        named(one.districts) || (zh ? "原文未列" : "not printed"),
        ...(sorted ? [sortIn(one, language)] : []),
      ]),
    },
    drawingNotes: [zh ? "圆点为区县大致位置。" : "Dots are approximate points of districts."],
    notes: [],
    caveats: [],
    place: placeOf([type], dataset.sections ?? [], language, ["name.zh"]),
    proof: `/cluster-types/${type.id}`,
    reports: [],
    picture: null,
  };
}
