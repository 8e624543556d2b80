import type { AnyRecord } from "../../resource.ts";
import type { Text } from "../../text.ts";
import { stacked } from "../block.ts";
import { type Card, type CardContext, type CardKind, recordsOf } from "../card.ts";
import { listOf } from "../record-list.ts";
import { placeOf } from "../source-place.ts";

interface Programme extends AnyRecord {
  name: Text;
  number: number;
}

interface Project extends AnyRecord {
  name: Text;
  kind: "key-project" | "named";
  programme: string;
  number: number | null;
  parent: string | null;
}

/** A programme: its key projects, and what is named inside them. */
export const programme: CardKind = {
  name: "programme",
  about: "The projects of a programme: the key ones, and those named inside them",
  resource: "programmes",
  near: ["projects", "sections"],
  isOfGroup: false,
  mapped: [],
  ids: ({ programmes = [] }) => programmes.map(({ id }) => id),
  card: (context, id) => {
    const found = recordsOf<Programme>(context.dataset, "programmes").find((one) => one.id === id);
    return found ? programmeCard(context, found) : null;
  },
  height: 640,
};

function programmeCard(context: CardContext, found: Programme): Card {
  const { dataset, language } = context;
  const zh = language === "zh";
  const projects = recordsOf<Project>(dataset, "projects").filter(
    (one) => one.programme === found.id,
  );
  const keys = projects.filter(({ kind }) => kind === "key-project");
  const inside = (parent: string | null) =>
    projects.filter((one) => one.kind === "named" && one.parent === parent);
  const named = projects.length - keys.length;
  const keyProjects = `${keys.length} key projects`;
  const entry = (one: Project) => ({ name: one.name[language] });
  return {
    title: found.name[language],
    subtitle:
      (zh
        ? `专栏${found.number}：重点项目${keys.length}项`
        : `Box ${found.number}: ${keyProjects}`) +
      (named === 0 ? "" : zh ? `，其中点名${named}项` : `, and ${named} named inside them`),
    draw: () =>
      stacked(
        listOf(
          keys.map((one) => ({ ...entry(one), inside: inside(one.id).map(entry) })),
          true,
        ),
        inside(null).length > 0 ? listOf(inside(null).map(entry)) : null,
      ),
    sentence: zh
      ? `专栏${found.number}“${found.name.zh}”列有${keys.length}项重点项目${named === 0 ? "" : `，其文字中另点名${named}个项目、平台、场馆、机构或活动`}。`
      : `Box ${found.number} has ${keyProjects}${named === 0 ? "" : `; their texts name ${named} projects, platforms, venues, institutions or events`}.`,
    table: {
      columns: [
        { name: zh ? "项目" : "Project" },
        { name: zh ? "序号" : "No." },
        { name: zh ? "所属重点项目" : "Named in" },
      ],
      rows: projects.map((one) => [
        one.name[language],
        one.number === null ? "" : String(one.number),
        projects.find(({ id }) => id === one.parent)?.name[language] ?? "",
      ]),
    },
    drawingNotes: [],
    notes: [],
    caveats: [],
    place: placeOf([found], dataset.sections ?? [], language, ["name.zh"]),
    proof: `/programmes/${found.id}`,
    reports: [],
    picture: null,
  };
}
