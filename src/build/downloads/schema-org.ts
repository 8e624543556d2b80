import { downloads } from "../../model/downloads.ts";
import { bareType } from "../../model/media-type.ts";
import type { Release } from "../../model/release.ts";
import type { Description } from "./description.ts";
import { type File, type HashedFile, readableJson } from "./file.ts";
import type { Table } from "./table.ts";

/** schema.org/Dataset of a release, for search engines; URLs are relative to the file. */
export function schemaOrgFile(
  { plan }: Release,
  tables: readonly Table[],
  files: readonly HashedFile[],
  { release, date, title, about, licence, citation, keywords }: Description,
): File {
  const body = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": `../${release}`,
    url: `../${release}`,
    name: title,
    alternateName: plan.title.zh,
    description: about,
    version: release,
    ...(date === null ? {} : { datePublished: date }),
    inLanguage: ["zh", "en"],
    license: licence.url,
    creditText: citation,
    isAccessibleForFree: true,
    keywords,
    isBasedOn: {
      "@type": "CreativeWork",
      name: plan.title.zh,
      identifier: plan.documentNumber,
      datePublished: plan.issued,
      author: { "@type": "GovernmentOrganization", name: plan.issuer.zh },
    },
    temporalCoverage: `${plan.baseYear}/${plan.targetYear}`,
    spatialCoverage: { "@type": "Place", name: "Chongqing, China" },
    variableMeasured: tables.map(({ resource }) => ({
      "@type": "PropertyValue",
      name: resource.title.en,
      description: resource.about.en,
    })),
    distribution: [downloads.bundle, ...files].map((file) => ({
      "@type": "DataDownload",
      name: file.path,
      description: file.about,
      contentUrl: file.path,
      encodingFormat: bareType(file.mediaType),
      ...("sha256" in file ? { contentSize: `${file.bytes} B`, sha256: file.sha256 } : {}),
    })),
  };
  return { ...downloads.schemaOrg, content: readableJson(body) };
}
