// Written by `npm run generate` from openapi/v1.json: do not edit.
import type { Ids } from "./ids.ts";
export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The way to everything else
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document that every value is read from
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document that every value is read from, as a release has it
         * @description Cached for a year: it never changes.
         */
        get: operations["getPlanInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets, in another format, or how to cite them
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of targets
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets in a release
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listTargetsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Targets in a release, in another format, or how to cite them
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportTargetsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of targets in a release
         * @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal).
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getTargetInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters, in another format, or how to cite them
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of clusters
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters in a release
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listClustersInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/clusters.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters in a release, in another format, or how to cite them
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportClustersInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of clusters in a release
         * @description A cluster that box 2 names: a park, a district, a street or a market group.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getClusterInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cluster types
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listClusterTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster-types.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cluster types, in another format, or how to cite them
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportClusterTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of cluster-types
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getClusterType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/cluster-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cluster types in a release
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listClusterTypesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/cluster-types.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cluster types in a release, in another format, or how to cite them
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportClusterTypesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/cluster-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of cluster-types in a release
         * @description A row of box 2: a type of cluster, how many the document declares and how many it names.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getClusterTypeInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects, in another format, or how to cite them
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of projects
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects in a release
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listProjectsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/projects.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Projects in a release, in another format, or how to cite them
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportProjectsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of projects in a release
         * @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getProjectInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes, in another format, or how to cite them
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of programmes
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes in a release
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listProgrammesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/programmes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes in a release, in another format, or how to cite them
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportProgrammesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of programmes in a release
         * @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getProgrammeInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sectors
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sectors, in another format, or how to cite them
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of sectors
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getSector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sectors in a release
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listSectorsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sectors.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sectors in a release, in another format, or how to cite them
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportSectorsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of sectors in a release
         * @description An industry of chapter 3: a pillar, a high-end or a traditional service.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getSectorInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions, in another format, or how to cite them
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of actions
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions in a release
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listActionsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/actions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Actions in a release, in another format, or how to cite them
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportActionsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of actions in a release
         * @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getActionInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spatial layout
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spatial layout, in another format, or how to cite them
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of areas
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spatial layout in a release
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listAreasInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/areas.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spatial layout in a release, in another format, or how to cite them
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportAreasInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of areas in a release
         * @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getAreaInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Districts and counties
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Districts and counties, in another format, or how to cite them
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/districts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of districts
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Districts and counties in a release
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listDistrictsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/districts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Districts and counties in a release, in another format, or how to cite them
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportDistrictsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/districts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of districts in a release
         * @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getDistrictInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts, in another format, or how to cite them
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of facts
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts in a release
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listFactsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/facts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts in a release, in another format, or how to cite them
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportFactsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of facts in a release
         * @description A statistic that the document reports of the years before the plan.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getFactInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations, in another format, or how to cite them
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of observations
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getObservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations in a release
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listObservationsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/observations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observations in a release, in another format, or how to cite them
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportObservationsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/observations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of observations in a release
         * @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getObservationInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discrepancies
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discrepancies, in another format, or how to cite them
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/discrepancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of discrepancies
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiscrepancy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discrepancies in a release
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listDiscrepanciesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/discrepancies.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discrepancies in a release, in another format, or how to cite them
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportDiscrepanciesInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/discrepancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of discrepancies in a release
         * @description A place where the document contradicts itself; nothing is silently corrected.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getDiscrepancyInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sections
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sections, in another format, or how to cite them
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportSections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of sections
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sections in a release
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["listSectionsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sections.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sections in a release, in another format, or how to cite them
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportSectionsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of sections in a release
         * @description A part of the document that evidence refers to: chapter, section, item, box or figure.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getSectionInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target's chart as SVG
         * @description It stands alone: it loads nothing, and has a title, a description and its source. 600 × 315 units.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getTargetChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target's chart in a release as SVG
         * @description It stands alone: it loads nothing, and has a title, a description and its source. 600 × 315 units.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getTargetChartInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target's chart as PNG
         * @description 1200 × 630 pixels, as previews of links want it; Chinese needs no font on the reader's machine.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getTargetChartAsPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A target's chart in a release as PNG
         * @description 1200 × 630 pixels, as previews of links want it; Chinese needs no font on the reader's machine.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getTargetChartAsPngInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}/trajectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The planned value of each year, from baseline to target
         * @description Along two paths: by the growth that the plan prints, and by the growth that its baseline and target imply. Bounds and ranges keep their meaning, and a target without a baseline says that it has an end only.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getTrajectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}/trajectory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The planned value of each year, from baseline to target, in a release
         * @description Along two paths: by the growth that the plan prints, and by the growth that its baseline and target imply. Bounds and ranges keep their meaning, and a target without a baseline says that it has an end only.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getTrajectoryInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the target stood in a year, and by which rule
         * @description Like with like: value added by its reported real growth against the plan's comparable prices, everything else as the plan counts it. A value in current prices on a revised base is not comparable, and the answer says why. With `value` and `basis` it assesses a figure of yours, which is not stored.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the target stood in a year, and by which rule, in a release
         * @description Like with like: value added by its reported real growth against the plan's comparable prices, everything else as the plan counts it. A value in current prices on a revised base is not comparable, and the answer says why. With `value` and `basis` it assesses a figure of yours, which is not stored.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getAssessmentInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What simple methods expect, from the last observed year to the target's
         * @description At the planned rate, at the last growth, and along least-squares trends with a 95 % prediction interval. Each method says what it takes and refuses where there is too little. Derived, and nobody's statement.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/targets/{id}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What simple methods expect, from the last observed year to the target's, in a release
         * @description At the planned rate, at the last growth, and along least-squares trends with a 95 % prediction interval. Each method says what it takes and refuses where there is too little. Derived, and nobody's statement.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getForecastInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where all twenty indicators stood
         * @description Every indicator of box 1 with its planned value, what was observed, the gap, the verdict and the rule that gave it. Where no report is known here, the verdict is `not-observed`.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecard.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scorecard as a table
         * @description Every indicator of box 1 with its planned value, what was observed, the gap, the verdict and the rule that gave it. Where no report is known here, the verdict is `not-observed`.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where all twenty indicators stood, in a release
         * @description Every indicator of box 1 with its planned value, what was observed, the gap, the verdict and the rule that gave it. Where no report is known here, the verdict is `not-observed`.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getScorecardInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/scorecard.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The scorecard as a table, in a release
         * @description Every indicator of box 1 with its planned value, what was observed, the gap, the verdict and the rule that gave it. Where no report is known here, the verdict is `not-observed`.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportScorecardInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published when
         * @description The plan, each figure that was reported of it, and each release, by date of publication.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published when, as iCalendar
         * @description The plan, each figure that was reported of it, and each release, by date of publication.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["exportCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published when, until a release
         * @description The plan, each figure that was reported of it, and each release, by date of publication.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getCalendarInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was published when, as iCalendar, until a release
         * @description The plan, each figure that was reported of it, and each release, by date of publication.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["exportCalendarInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records by words
         * @description Looks in names, ids, quotations and other texts of all records, in Chinese and English, and in the names of what they link to.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records of a release by words
         * @description Looks in names, ids, quotations and other texts of all records, in Chinese and English, and in the names of what they link to.
         *
         *     Cached for a year: it never changes.
         */
        get: operations["searchInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{resource}/{id}.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record in another form: its proof page, or how to cite it
         * @description - `json`: The record with its release and links
         *     - `md`: A proof page to read: values, quotations in their context, what conflicts, how to cite
         *     - `txt`: How to cite it: A reference in a sentence
         *     - `bib`: How to cite it: BibTeX and biblatex, UTF-8
         *     - `ris`: How to cite it: RIS, as EndNote, Zotero and Mendeley import it
         *     - `csl.json`: How to cite it: CSL-JSON 1.0.2, for citation processors
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getRecordAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/{resource}/{id}.{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record in a release in another form: its proof page, or how to cite it
         * @description - `json`: The record with its release and links
         *     - `md`: A proof page to read: values, quotations in their context, what conflicts, how to cite
         *     - `txt`: How to cite it: A reference in a sentence
         *     - `bib`: How to cite it: BibTeX and biblatex, UTF-8
         *     - `ris`: How to cite it: RIS, as EndNote, Zotero and Mendeley import it
         *     - `csl.json`: How to cite it: CSL-JSON 1.0.2, for citation processors
         *
         *     Cached for a year: it never changes.
         */
        get: operations["getRecordAsInRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite a release: Text
         * @description A reference in a sentence
         *
         *     Cached for a year: it never changes.
         */
        get: operations["citeReleaseAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}.bib": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite a release: BibTeX
         * @description BibTeX and biblatex, UTF-8
         *
         *     Cached for a year: it never changes.
         */
        get: operations["citeReleaseAsBibTeX"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}.ris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite a release: RIS
         * @description RIS, as EndNote, Zotero and Mendeley import it
         *
         *     Cached for a year: it never changes.
         */
        get: operations["citeReleaseAsRIS"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}.csl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite a release: CSL-JSON
         * @description CSL-JSON 1.0.2, for citation processors
         *
         *     Cached for a year: it never changes.
         */
        get: operations["citeReleaseAsCSLJSON"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every release, newest first
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One release, its files and where its lists are
         * @description Cached for a year: it never changes.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/manifest.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every file of a release, with its size and SHA-256
         * @description Cached for a year: it never changes.
         */
        get: operations["getManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{release}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a release
         * @description - `yuplan.zip`: Every file below, every record as JSON, as its proof page and as it is cited, the calendar and the scorecard, in the folders of their URLs, with SHA256SUMS
         *     - `yuplan.xlsx`: A workbook: a readme and a sheet a resource
         *     - `yuplan.sqlite`: A SQLite database with keys, and views that join what belongs together
         *     - `targets.json-stat.json`: The targets as a JSON-stat 2.0 dataset: target by measure, with units
         *     - `release.json`: The release as it is frozen: canonical JSON (RFC 8785), whose SHA-256 the ledger has
         *     - `plan.json`: The document that every value is read from
         *     - `datapackage.json`: Data Package v2: the CSV files, their columns and keys
         *     - `csv-metadata.json`: CSV on the Web: the CSV files, their columns and keys
         *     - `dcat.jsonld`: DCAT 3: the release and its files, for data catalogues
         *     - `dataset.jsonld`: schema.org/Dataset: the release and its files, for search engines
         *     - `README.md`: What the files are, the citation and the licence
         *     - `SHA256SUMS`: SHA-256 of every file here, for `sha256sum -c`
         *     - `targets.parquet`: Targets: typed columns, ids in lists as lists
         *     - `clusters.parquet`: Clusters: typed columns, ids in lists as lists
         *     - `cluster-types.parquet`: Cluster types: typed columns, ids in lists as lists
         *     - `projects.parquet`: Projects: typed columns, ids in lists as lists
         *     - `programmes.parquet`: Programmes: typed columns, ids in lists as lists
         *     - `sectors.parquet`: Sectors: typed columns, ids in lists as lists
         *     - `actions.parquet`: Actions: typed columns, ids in lists as lists
         *     - `areas.parquet`: Spatial layout: typed columns, ids in lists as lists
         *     - `districts.parquet`: Districts and counties: typed columns, ids in lists as lists
         *     - `facts.parquet`: Facts: typed columns, ids in lists as lists
         *     - `observations.parquet`: Observations: typed columns, ids in lists as lists
         *     - `discrepancies.parquet`: Discrepancies: typed columns, ids in lists as lists
         *     - `sections.parquet`: Sections: typed columns, ids in lists as lists
         *
         *     Cached for a year: it never changes.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two releases
         * @description Records added, removed and changed, by field, with old and new values. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, as .md
         * @description The same to read. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsMd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.json-patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, as .json-patch
         * @description A JSON Patch (RFC 6902): applied to release.json of the first release it gives that of the second, and in canonical JSON (RFC 8785) the same bytes. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsJsonPatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite what changed, as .txt
         * @description How to cite it: A reference in a sentence. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsTxt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.bib": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite what changed, as .bib
         * @description How to cite it: BibTeX and biblatex, UTF-8. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsBib"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.ris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite what changed, as .ris
         * @description How to cite it: RIS, as EndNote, Zotero and Mendeley import it. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsRis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{a}..{b}.csl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite what changed, as .csl.json
         * @description How to cite it: CSL-JSON 1.0.2, for citation processors. Between two named releases it never changes, and is cached for a year. With `latest` as an end it follows the newest release:
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getDiffAsCslJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases as an Atom feed
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getAtomFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases as a JSON Feed
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A chart or card as a page for a frame
         * @description Needs no script, sets no cookie and loads nothing. It posts its height to the page around it as `{"datawrapper-height": {path: pixels}}` and as `{"sentinel": "amp", "type": "embed-size", "height": pixels}`. With `release` it stays as it is, and says when a later release revised what it shows.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getEmbed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every fault that the lab gives
         * @description Never cached.
         */
        get: operations["listFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lab/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An answer that goes wrong on purpose
         * @description - `not-modified`: 200 with an ETag; 304 without a body if your If-None-Match has it.
         *     - `not-found`: 404, with the nearest ids.
         *     - `gone`: 410: a record that was withdrawn, with the reason, its successor and its last value.
         *     - `too-many-requests`: 429 with Retry-After, however long you wait.
         *     - `internal-error`: 500. Trying again at once does not help.
         *     - `unavailable`: 503 with Retry-After, however long you wait.
         *     - `slow`: 200 after a pause.
         *     - `stale`: 200 as a cache gives it that cannot reach us: Age is past the lifetime, and Cache-Status (RFC 9211) says by how much.
         *     - `broken-off`: 200 whose connection breaks half-way: the body ends in the middle of a line, and does not have the Repr-Digest of the header.
         *
         *     Never cached.
         */
        get: operations["getFault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to embed one of our URLs (oEmbed 1.0)
         * @description Frames and pages link to it in their heads, so that WordPress, Ghost and others find it by themselves.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getOembed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge/{resource}/{id}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A record in one line, as a small SVG
         * @description 22 pixels high, the same width in every font; its title says what it shows, of which release, and whether a later one has another value.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/badge/{resource}/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for shields.io
         * @description For https://shields.io/badges/endpoint-badge, which draws it in its own styles.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getBadgeForShields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script of the custom elements, always the newest
         * @description A plain script that defines `<plan-target>` and an element for each other kind of embed. It loads a chart when its place comes near, and nothing from anyone else. A version that a content management system appends to its address is ignored.
         *
         *     Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["getEmbedScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script's permanent addresses, with their hashes for Subresource Integrity
         * @description Cached for five minutes, then served stale for up to a day while it is refreshed, or for a week if that fails.
         */
        get: operations["listEmbedScripts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An error (RFC 9457). */
        Problem: {
            /** @description A page that explains the kind of problem */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong with this request */
            detail: string;
            /** @description The request's path and query */
            instance: string;
            errors?: components["schemas"]["ParameterError"][];
            /** @description Ids or paths close to the one asked for */
            nearest?: string[];
            /** @description Every parameter that the operation takes */
            allowed?: string[];
            /** @description Why a record was withdrawn */
            reason?: string;
            /** @description URL of the record to use instead */
            successor?: string | null;
            /** @description Permanent URL of a withdrawn record's last value */
            last?: string;
            /** @description A withdrawn record as it was last */
            lastValue?: {
                id: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description What is wrong with one parameter. */
        ParameterError: {
            /** @enum {string} */
            in: "query";
            name: string;
            /** @enum {string} */
            code: "unknown" | "repeated" | "empty" | "malformed" | "not-allowed";
            detail: string;
            didYouMean?: string;
            allowed?: string[];
        };
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Targets_id: string[];
        /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_number: string[];
        /** @description Number, at least this */
        Targets_number_gte: number;
        /** @description Number, more than this */
        Targets_number_gt: number;
        /** @description Number, at most this */
        Targets_number_lte: number;
        /** @description Number, less than this */
        Targets_number_lt: number;
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Targets_kind: ("indicator" | "goal")[];
        /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_group: ("scale" | "structure" | "key-industries" | "null")[];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_sectors: string[];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_actions: string[];
        /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_programmes: string[];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_clusterTypes: string[];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Targets_unit_code: string[];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Targets_unit_factor: number[];
        /** @description Unit: factor, at least this */
        Targets_unit_factor_gte: number;
        /** @description Unit: factor, more than this */
        Targets_unit_factor_gt: number;
        /** @description Unit: factor, at most this */
        Targets_unit_factor_lte: number;
        /** @description Unit: factor, less than this */
        Targets_unit_factor_lt: number;
        /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_baseline_year: string[];
        /** @description Baseline: year, at least this */
        Targets_baseline_year_gte: number;
        /** @description Baseline: year, more than this */
        Targets_baseline_year_gt: number;
        /** @description Baseline: year, at most this */
        Targets_baseline_year_lte: number;
        /** @description Baseline: year, less than this */
        Targets_baseline_year_lt: number;
        /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_baseline_value: string[];
        /** @description Baseline: value, at least this */
        Targets_baseline_value_gte: number;
        /** @description Baseline: value, more than this */
        Targets_baseline_value_gt: number;
        /** @description Baseline: value, at most this */
        Targets_baseline_value_lte: number;
        /** @description Baseline: value, less than this */
        Targets_baseline_value_lt: number;
        /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_year: string[];
        /** @description Target: year, at least this */
        Targets_target_year_gte: number;
        /** @description Target: year, more than this */
        Targets_target_year_gt: number;
        /** @description Target: year, at most this */
        Targets_target_year_lte: number;
        /** @description Target: year, less than this */
        Targets_target_year_lt: number;
        /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_value: string[];
        /** @description Target: value, at least this */
        Targets_target_value_gte: number;
        /** @description Target: value, more than this */
        Targets_target_value_gt: number;
        /** @description Target: value, at most this */
        Targets_target_value_lte: number;
        /** @description Target: value, less than this */
        Targets_target_value_lt: number;
        /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_max: string[];
        /** @description Target: max, at least this */
        Targets_target_max_gte: number;
        /** @description Target: max, more than this */
        Targets_target_max_gt: number;
        /** @description Target: max, at most this */
        Targets_target_max_lte: number;
        /** @description Target: max, less than this */
        Targets_target_max_lt: number;
        /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_comparator: ("exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between" | "null")[];
        /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_value: string[];
        /** @description Growth: value, at least this */
        Targets_growth_value_gte: number;
        /** @description Growth: value, more than this */
        Targets_growth_value_gt: number;
        /** @description Growth: value, at most this */
        Targets_growth_value_lte: number;
        /** @description Growth: value, less than this */
        Targets_growth_value_lt: number;
        /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_unit: ("percent" | "percentage-points" | "null")[];
        /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_basis: ("comparable-prices" | "nominal" | "percentage-points" | "null")[];
        /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_comparator: ("exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between" | "null")[];
        /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_derived_impliedGrowth_value: string[];
        /** @description Derived: implied growth: value, at least this */
        Targets_derived_impliedGrowth_value_gte: number;
        /** @description Derived: implied growth: value, more than this */
        Targets_derived_impliedGrowth_value_gt: number;
        /** @description Derived: implied growth: value, at most this */
        Targets_derived_impliedGrowth_value_lte: number;
        /** @description Derived: implied growth: value, less than this */
        Targets_derived_impliedGrowth_value_lt: number;
        /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_derived_impliedGrowth_agrees: ("true" | "false")[];
        /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_facts: string[];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_discrepancies: string[];
        /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_observations: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Targets_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Targets_sort: ("id" | "-id" | "number" | "-number" | "kind" | "-kind" | "name.en" | "-name.en" | "group" | "-group" | "unit.code" | "-unit.code" | "unit.factor" | "-unit.factor" | "baseline.year" | "-baseline.year" | "baseline.value" | "-baseline.value" | "target.year" | "-target.year" | "target.value" | "-target.value" | "target.max" | "-target.max" | "target.comparator" | "-target.comparator" | "growth.value" | "-growth.value" | "growth.unit" | "-growth.unit" | "growth.basis" | "-growth.basis" | "growth.comparator" | "-growth.comparator" | "derived.impliedGrowth.value" | "-derived.impliedGrowth.value" | "derived.impliedGrowth.agrees" | "-derived.impliedGrowth.agrees")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Targets_fields: ("id" | "number" | "kind" | "name" | "name.zh" | "name.en" | "group" | "sectors" | "actions" | "programmes" | "clusterTypes" | "unit" | "unit.code" | "unit.zh" | "unit.en" | "unit.factor" | "unit.base" | "baseline" | "baseline.year" | "baseline.value" | "target" | "target.year" | "target.value" | "target.max" | "target.comparator" | "growth" | "growth.value" | "growth.unit" | "growth.basis" | "growth.comparator" | "growth.printed" | "restatements" | "note" | "note.en" | "derived" | "derived.impliedGrowth" | "derived.impliedGrowth.value" | "derived.impliedGrowth.formula" | "derived.impliedGrowth.agrees" | "facts" | "discrepancies" | "observations" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Targets_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Targets_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Targets_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Targets_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Clusters_id: string[];
        /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
        Clusters_type: string[];
        /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_stage: ("to-be-upgraded" | "to-be-completed" | "to-be-cultivated" | "to-be-transformed" | "null")[];
        /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_kind: ("commercial-street" | "night-market" | "null")[];
        /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_districts: string[];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_projects: string[];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Clusters_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Clusters_sort: ("id" | "-id" | "name.en" | "-name.en" | "type" | "-type" | "stage" | "-stage" | "kind" | "-kind")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Clusters_fields: ("id" | "name" | "name.zh" | "name.en" | "type" | "stage" | "kind" | "districts" | "alsoKnownAs" | "note" | "note.en" | "projects" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Clusters_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Clusters_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Clusters_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Clusters_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_id: string[];
        /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_number: number[];
        /** @description Number, at least this */
        ClusterTypes_number_gte: number;
        /** @description Number, more than this */
        ClusterTypes_number_gt: number;
        /** @description Number, at most this */
        ClusterTypes_number_lte: number;
        /** @description Number, less than this */
        ClusterTypes_number_lt: number;
        /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_openList: ("true" | "false")[];
        /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_zone: string[];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_sectors: string[];
        /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_named: number[];
        /** @description Named, at least this */
        ClusterTypes_named_gte: number;
        /** @description Named, more than this */
        ClusterTypes_named_gt: number;
        /** @description Named, at most this */
        ClusterTypes_named_lte: number;
        /** @description Named, less than this */
        ClusterTypes_named_lt: number;
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_clusters: string[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_targets: string[];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        ClusterTypes_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        ClusterTypes_sort: ("id" | "-id" | "number" | "-number" | "name.en" | "-name.en" | "openList" | "-openList" | "zone" | "-zone" | "named" | "-named")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        ClusterTypes_fields: ("id" | "number" | "name" | "name.zh" | "name.en" | "declared" | "openList" | "zone" | "zoneName" | "zoneName.zh" | "zoneName.en" | "sectors" | "note" | "note.en" | "named" | "clusters" | "targets" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        ClusterTypes_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        ClusterTypes_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        ClusterTypes_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        ClusterTypes_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Projects_id: string[];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Projects_kind: ("key-project" | "named")[];
        /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
        Projects_programme: string[];
        /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_number: string[];
        /** @description Number, at least this */
        Projects_number_gte: number;
        /** @description Number, more than this */
        Projects_number_gt: number;
        /** @description Number, at most this */
        Projects_number_lte: number;
        /** @description Number, less than this */
        Projects_number_lt: number;
        /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_parent: string[];
        /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_districts: string[];
        /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_cluster: string[];
        /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_children: string[];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Projects_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Projects_sort: ("id" | "-id" | "kind" | "-kind" | "name.en" | "-name.en" | "programme" | "-programme" | "number" | "-number" | "parent" | "-parent" | "cluster" | "-cluster")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Projects_fields: ("id" | "kind" | "name" | "name.zh" | "name.en" | "programme" | "number" | "parent" | "districts" | "cluster" | "alsoKnownAs" | "text" | "text.zh" | "text.en" | "note" | "note.en" | "children" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Projects_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Projects_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Projects_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Projects_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Programmes_id: string[];
        /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
        Programmes_number: number[];
        /** @description Number, at least this */
        Programmes_number_gte: number;
        /** @description Number, more than this */
        Programmes_number_gt: number;
        /** @description Number, at most this */
        Programmes_number_lte: number;
        /** @description Number, less than this */
        Programmes_number_lt: number;
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Programmes_section: string[];
        /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_action: string[];
        /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
        Programmes_parentSection: string[];
        /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_projects: string[];
        /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_namedProjects: string[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_targets: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Programmes_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Programmes_sort: ("id" | "-id" | "number" | "-number" | "name.en" | "-name.en" | "section" | "-section" | "action" | "-action" | "parentSection" | "-parentSection")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Programmes_fields: ("id" | "number" | "name" | "name.zh" | "name.en" | "section" | "action" | "parentSection" | "projects" | "namedProjects" | "targets" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Programmes_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Programmes_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Programmes_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Programmes_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Sectors_id: string[];
        /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
        Sectors_number: number[];
        /** @description Number, at least this */
        Sectors_number_gte: number;
        /** @description Number, more than this */
        Sectors_number_gt: number;
        /** @description Number, at most this */
        Sectors_number_lte: number;
        /** @description Number, less than this */
        Sectors_number_lt: number;
        /** @description Part. Several, joined with commas: the records with one or more of them. */
        Sectors_part: ("pillar" | "high-end" | "traditional")[];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Sectors_section: string[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_targets: string[];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_facts: string[];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_actions: string[];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_clusterTypes: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Sectors_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Sectors_sort: ("id" | "-id" | "number" | "-number" | "part" | "-part" | "name.en" | "-name.en" | "section" | "-section")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Sectors_fields: ("id" | "number" | "part" | "name" | "name.zh" | "name.en" | "section" | "summary" | "summary.en" | "goal" | "goal.zh" | "goal.en" | "targets" | "facts" | "actions" | "clusterTypes" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Sectors_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Sectors_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Sectors_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Sectors_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Actions_id: string[];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Actions_kind: ("action" | "sub-action" | "safeguard")[];
        /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_number: string[];
        /** @description Number, at least this */
        Actions_number_gte: number;
        /** @description Number, more than this */
        Actions_number_gt: number;
        /** @description Number, at most this */
        Actions_number_lte: number;
        /** @description Number, less than this */
        Actions_number_lt: number;
        /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_parent: string[];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Actions_section: string[];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_sectors: string[];
        /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_children: string[];
        /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_programmes: string[];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_projects: string[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_targets: string[];
        /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_facts: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Actions_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Actions_sort: ("id" | "-id" | "kind" | "-kind" | "number" | "-number" | "name.en" | "-name.en" | "parent" | "-parent" | "section" | "-section")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Actions_fields: ("id" | "kind" | "number" | "name" | "name.zh" | "name.en" | "parent" | "section" | "sectors" | "summary" | "summary.en" | "children" | "programmes" | "projects" | "targets" | "facts" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Actions_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Actions_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Actions_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Actions_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Areas_id: string[];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Areas_kind: ("core" | "ring" | "belt" | "part")[];
        /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_parent: string[];
        /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_districts: string[];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Areas_section: string[];
        /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_children: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Areas_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Areas_sort: ("id" | "-id" | "kind" | "-kind" | "name.en" | "-name.en" | "parent" | "-parent" | "section" | "-section")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Areas_fields: ("id" | "kind" | "name" | "name.zh" | "name.en" | "parent" | "role" | "role.zh" | "role.en" | "functions" | "districts" | "section" | "note" | "note.en" | "children" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Areas_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Areas_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Areas_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Areas_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Districts_id: string[];
        /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
        Districts_code: string[];
        /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
        Districts_labelPoint_lon: number[];
        /** @description Label point: lon, at least this */
        Districts_labelPoint_lon_gte: number;
        /** @description Label point: lon, more than this */
        Districts_labelPoint_lon_gt: number;
        /** @description Label point: lon, at most this */
        Districts_labelPoint_lon_lte: number;
        /** @description Label point: lon, less than this */
        Districts_labelPoint_lon_lt: number;
        /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
        Districts_labelPoint_lat: number[];
        /** @description Label point: lat, at least this */
        Districts_labelPoint_lat_gte: number;
        /** @description Label point: lat, more than this */
        Districts_labelPoint_lat_gt: number;
        /** @description Label point: lat, at most this */
        Districts_labelPoint_lat_lte: number;
        /** @description Label point: lat, less than this */
        Districts_labelPoint_lat_lt: number;
        /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_areas: string[];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_clusters: string[];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_projects: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Districts_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Districts_sort: ("id" | "-id" | "code" | "-code" | "name.en" | "-name.en" | "labelPoint.lon" | "-labelPoint.lon" | "labelPoint.lat" | "-labelPoint.lat")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Districts_fields: ("id" | "code" | "name" | "name.zh" | "name.en" | "labelPoint" | "labelPoint.lon" | "labelPoint.lat" | "areas" | "mentions" | "clusters" | "projects" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Districts_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Districts_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Districts_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Districts_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Facts_id: string[];
        /** @description Measure. Several, joined with commas: the records with one or more of them. */
        Facts_measure: ("level" | "share" | "growth" | "rank" | "count" | "multiple" | "change" | "contribution")[];
        /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
        Facts_value: number[];
        /** @description Value, at least this */
        Facts_value_gte: number;
        /** @description Value, more than this */
        Facts_value_gt: number;
        /** @description Value, at most this */
        Facts_value_lte: number;
        /** @description Value, less than this */
        Facts_value_lt: number;
        /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_max: string[];
        /** @description Max, at least this */
        Facts_max_gte: number;
        /** @description Max, more than this */
        Facts_max_gt: number;
        /** @description Max, at most this */
        Facts_max_lte: number;
        /** @description Max, less than this */
        Facts_max_lt: number;
        /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
        Facts_comparator: ("exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between")[];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Facts_unit_code: string[];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Facts_unit_factor: number[];
        /** @description Unit: factor, at least this */
        Facts_unit_factor_gte: number;
        /** @description Unit: factor, more than this */
        Facts_unit_factor_gt: number;
        /** @description Unit: factor, at most this */
        Facts_unit_factor_lte: number;
        /** @description Unit: factor, less than this */
        Facts_unit_factor_lt: number;
        /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_period_from: string[];
        /** @description Period: from, at least this */
        Facts_period_from_gte: number;
        /** @description Period: from, more than this */
        Facts_period_from_gt: number;
        /** @description Period: from, at most this */
        Facts_period_from_lte: number;
        /** @description Period: from, less than this */
        Facts_period_from_lt: number;
        /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_period_to: string[];
        /** @description Period: to, at least this */
        Facts_period_to_gte: number;
        /** @description Period: to, more than this */
        Facts_period_to_gt: number;
        /** @description Period: to, at most this */
        Facts_period_to_lte: number;
        /** @description Period: to, less than this */
        Facts_period_to_lt: number;
        /** @description Area. Several, joined with commas: the records with one or more of them. */
        Facts_area: ("chongqing" | "china" | "main-city" | "western-china" | "central-and-western-china" | "central-business-district" | "developed-regions")[];
        /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_target: string[];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_sectors: string[];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_actions: string[];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Facts_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Facts_sort: ("id" | "-id" | "name.en" | "-name.en" | "measure" | "-measure" | "value" | "-value" | "max" | "-max" | "comparator" | "-comparator" | "unit.code" | "-unit.code" | "unit.factor" | "-unit.factor" | "period.from" | "-period.from" | "period.to" | "-period.to" | "area" | "-area" | "target" | "-target")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Facts_fields: ("id" | "name" | "name.zh" | "name.en" | "measure" | "value" | "max" | "comparator" | "unit" | "unit.code" | "unit.zh" | "unit.en" | "unit.factor" | "unit.base" | "period" | "period.from" | "period.to" | "area" | "among" | "among.zh" | "among.en" | "target" | "sectors" | "actions" | "note" | "note.en" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Facts_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Facts_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Facts_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Facts_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Observations_id: string[];
        /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
        Observations_target: string[];
        /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
        Observations_year: number[];
        /** @description Year, at least this */
        Observations_year_gte: number;
        /** @description Year, more than this */
        Observations_year_gt: number;
        /** @description Year, at most this */
        Observations_year_lte: number;
        /** @description Year, less than this */
        Observations_year_lt: number;
        /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_value: string[];
        /** @description Value, at least this */
        Observations_value_gte: number;
        /** @description Value, more than this */
        Observations_value_gt: number;
        /** @description Value, at most this */
        Observations_value_lte: number;
        /** @description Value, less than this */
        Observations_value_lt: number;
        /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_comparator: ("exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "null")[];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Observations_unit_code: string[];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Observations_unit_factor: number[];
        /** @description Unit: factor, at least this */
        Observations_unit_factor_gte: number;
        /** @description Unit: factor, more than this */
        Observations_unit_factor_gt: number;
        /** @description Unit: factor, at most this */
        Observations_unit_factor_lte: number;
        /** @description Unit: factor, less than this */
        Observations_unit_factor_lt: number;
        /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_prices: ("current" | "comparable" | "null")[];
        /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_realGrowth_value: string[];
        /** @description Real growth: value, at least this */
        Observations_realGrowth_value_gte: number;
        /** @description Real growth: value, more than this */
        Observations_realGrowth_value_gt: number;
        /** @description Real growth: value, at most this */
        Observations_realGrowth_value_lte: number;
        /** @description Real growth: value, less than this */
        Observations_realGrowth_value_lt: number;
        /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_realGrowth_comparator: ("exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "null")[];
        /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_comparable: ("true" | "false")[];
        /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
        Observations_vintage: ("early-estimate" | "preliminary" | "reported" | "revised" | "final")[];
        /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
        Observations_published: string[];
        /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
        Observations_source_grade: ("A" | "B" | "C")[];
        /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_source_dated: ("true" | "false")[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Observations_q: string;
        /**
         * Format: date
         * @description Only what was known on this day: a month without a day counts from its end
         */
        Observations_asOf: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Observations_sort: ("id" | "-id" | "target" | "-target" | "year" | "-year" | "value" | "-value" | "comparator" | "-comparator" | "unit.code" | "-unit.code" | "unit.factor" | "-unit.factor" | "prices" | "-prices" | "realGrowth.value" | "-realGrowth.value" | "realGrowth.comparator" | "-realGrowth.comparator" | "comparable" | "-comparable" | "vintage" | "-vintage" | "published" | "-published" | "source.grade" | "-source.grade" | "source.dated" | "-source.dated" | "name.en" | "-name.en")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Observations_fields: ("id" | "target" | "year" | "value" | "comparator" | "unit" | "unit.code" | "unit.zh" | "unit.en" | "unit.factor" | "unit.base" | "prices" | "realGrowth" | "realGrowth.value" | "realGrowth.comparator" | "comparable" | "vintage" | "published" | "source" | "source.title" | "source.publisher" | "source.url" | "source.grade" | "source.dated" | "source.note" | "source.note.en" | "quotation" | "derived" | "derived.formula" | "derived.inputs" | "caveat" | "caveat.zh" | "caveat.en" | "name" | "name.zh" | "name.en")[];
        /** @description Records a page; without it, all of them */
        Observations_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Observations_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Observations_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Observations_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Discrepancies_id: string[];
        /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
        Discrepancies_kind: ("growth" | "value" | "comparator" | "precision" | "count" | "name" | "scope" | "list")[];
        /** @description Severity. Several, joined with commas: the records with one or more of them. */
        Discrepancies_severity: ("minor" | "notable" | "major")[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_targets: string[];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_facts: string[];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_clusterTypes: string[];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_clusters: string[];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_projects: string[];
        /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_programmes: string[];
        /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_sectors: string[];
        /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_actions: string[];
        /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_areas: string[];
        /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_districts: string[];
        /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_sections: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Discrepancies_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Discrepancies_sort: ("id" | "-id" | "kind" | "-kind" | "severity" | "-severity" | "name.en" | "-name.en")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Discrepancies_fields: ("id" | "kind" | "severity" | "name" | "name.zh" | "name.en" | "explanation" | "statements" | "arithmetic" | "printed" | "targets" | "facts" | "clusterTypes" | "clusters" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "sections" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Discrepancies_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Discrepancies_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Discrepancies_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Discrepancies_bom: "0" | "1";
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Sections_id: string[];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Sections_kind: ("front" | "chapter" | "section" | "item" | "box" | "figure")[];
        /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_parent: string[];
        /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
        Sections_lines_start: number[];
        /** @description Lines: start, at least this */
        Sections_lines_start_gte: number;
        /** @description Lines: start, more than this */
        Sections_lines_start_gt: number;
        /** @description Lines: start, at most this */
        Sections_lines_start_lte: number;
        /** @description Lines: start, less than this */
        Sections_lines_start_lt: number;
        /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
        Sections_lines_end: number[];
        /** @description Lines: end, at least this */
        Sections_lines_end_gte: number;
        /** @description Lines: end, more than this */
        Sections_lines_end_gt: number;
        /** @description Lines: end, at most this */
        Sections_lines_end_lte: number;
        /** @description Lines: end, less than this */
        Sections_lines_end_lt: number;
        /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_children: string[];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_targets: string[];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_facts: string[];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_clusters: string[];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_projects: string[];
        /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_clusterTypes: string[];
        /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_programmes: string[];
        /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_sectors: string[];
        /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_actions: string[];
        /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_areas: string[];
        /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_districts: string[];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_discrepancies: string[];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Sections_q: string;
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Sections_sort: ("id" | "-id" | "kind" | "-kind" | "name.en" | "-name.en" | "parent" | "-parent" | "lines.start" | "-lines.start" | "lines.end" | "-lines.end")[];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Sections_fields: ("id" | "kind" | "number" | "name" | "name.zh" | "name.en" | "parent" | "lines" | "lines.start" | "lines.end" | "children" | "targets" | "facts" | "clusters" | "projects" | "clusterTypes" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "discrepancies" | "evidence")[];
        /** @description Records a page; without it, all of them */
        Sections_limit: number;
        /** @description Where the page starts: follow `page.next`, don't make it */
        Sections_cursor: string;
        /**
         * @description CSV only: the language of headings to read; without it, they are the fields' own names
         * @enum {string}
         */
        Sections_lang: "en" | "zh";
        /**
         * @description CSV only: 1 starts the file with a byte order mark, for Excel
         * @enum {string}
         */
        Sections_bom: "0" | "1";
        /** @description The way to everything else. */
        Entry: {
            data: {
                title: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
                about: string;
                /** @description The current release */
                release: string;
                plan: {
                    title: {
                        /** @description In Chinese */
                        zh: string;
                        /** @description In English */
                        en: string;
                    };
                    documentNumber: string;
                    sha256: string;
                };
                resources: {
                    name: string;
                    title: {
                        /** @description In Chinese */
                        zh: string;
                        /** @description In English */
                        en: string;
                    };
                    about: string;
                    records: number;
                    links: {
                        [key: string]: string;
                    };
                }[];
                licence: {
                    data: string;
                    code: string;
                    document: string;
                };
                /** @description How to cite the current release */
                cite: string;
            };
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description The document. */
        PlanAnswer: {
            data: components["schemas"]["Plan"];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description The document that every value is read from. */
        Plan: {
            id: string;
            title: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            documentNumber: string;
            issuer: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            /** Format: date */
            issued: string;
            baseYear: number;
            targetYear: number;
            language: string;
            /** @description The document's own legal status */
            status: string;
            text: {
                sha256: string;
                lines: number;
                codePoints: number;
            };
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        Evidence: {
            /** @description Innermost section that holds the words */
            section: Ids["sections"];
            /** @description Line of the document's text, from 1 */
            line: number;
            quote: {
                /** @description The words, verbatim */
                exact: string;
                /** @description What stands directly before them */
                prefix: string;
                /** @description What stands directly after them */
                suffix: string;
            };
            /** @description Code points from the start of the document's text; end is exclusive */
            position: {
                start: number;
                end: number;
            };
            /** @description The record's fields that the words prove */
            proves: string[];
            /**
             * @description verbatim: as printed; normalised: converted as `how` says; inherited: from another statement, as `how` says
             * @enum {string}
             */
            method: "verbatim" | "normalised" | "inherited";
            /** @description How the value was read; null if verbatim */
            how: string | null;
        };
        /** @description Targets. A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal). */
        TargetList: {
            data: components["schemas"]["Target"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal). */
        Target: {
            id: string;
            /** @description Row in box 1; null for a goal stated elsewhere */
            number: number | null;
            /** @enum {string} */
            kind: "indicator" | "goal";
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            /**
             * @description Group of rows in box 1
             * @enum {string|null}
             */
            group: "scale" | "structure" | "key-industries" | null;
            sectors: Ids["sectors"][];
            actions: Ids["actions"][];
            programmes: Ids["programmes"][];
            clusterTypes: Ids["cluster-types"][];
            unit: {
                /** @description Short permanent code */
                code: string;
                /** @description As printed */
                zh: string;
                /** @description In English */
                en: string;
                /** @description value × factor is in the base unit */
                factor: number;
                /** @description The base unit */
                base: string;
            };
            baseline: {
                year: number;
                /** @description null where the document names only the year */
                value: number | null;
            } | null;
            /** @description null where the document gives only a growth */
            target: {
                year: number;
                value: number;
                /** @description Upper end of a range */
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
            } | null;
            growth: {
                /** @description Yearly growth as printed; never replaced by a computed one */
                value: number;
                /** @enum {string} */
                unit: "percent" | "percentage-points";
                /**
                 * @description By the note under box 1; null where the document does not say
                 * @enum {string|null}
                 */
                basis: "comparable-prices" | "nominal" | "percentage-points" | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                /** @description The growth's own characters */
                printed: string;
            } | null;
            /** @description The same goal stated again elsewhere, by evidence */
            restatements: {
                /** @enum {string} */
                of: "target" | "growth" | "baseline";
                value: number;
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                year: number | null;
                /** @description Same value and comparator as the record's own */
                agrees: boolean;
            }[];
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            derived: {
                /** @description The growth that baseline and target imply; null where one of the three is not printed */
                impliedGrowth: {
                    /** @description Percent, or percentage points, a year; two decimals */
                    value: number;
                    formula: string;
                    /** @description Rounds to the printed growth */
                    agrees: boolean;
                } | null;
            };
            /** @description Statistics of the same quantity; not in 2026.1 */
            facts?: Ids["facts"][];
            discrepancies: Ids["discrepancies"][];
            /** @description What others than the plan reported of it; not in 2026.1 */
            observations?: Ids["observations"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A citation as citation processors take it. */
        CslItem: {
            id: string;
            /** @enum {string} */
            type: "document";
            /** @description The document, and after a colon what of it is cited */
            title: string;
            author: {
                literal: string;
            }[];
            /** @description The document's date; the release's, where it bears none */
            issued: {
                /** @description Year, month, day */
                "date-parts": number[][];
            };
            /** @description The document's number; empty if it has none */
            number: string;
            /** @description Where the words stand */
            section?: string;
            "container-title": string;
            /** @description The release */
            version: string;
            /** @description The release's date */
            "available-date"?: {
                /** @description Year, month, day */
                "date-parts": number[][];
            };
            language: string;
            note: string;
            /** @description Permanent */
            URL: string;
        };
        /** @description A quantified, dated goal of the plan: a row of box 1 (an indicator), or any other (a goal). */
        TargetAnswer: {
            data: components["schemas"]["Target"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Clusters. A cluster that box 2 names: a park, a district, a street or a market group. */
        ClusterList: {
            data: components["schemas"]["Cluster"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A cluster that box 2 names: a park, a district, a street or a market group. */
        Cluster: {
            id: string;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            type: Ids["cluster-types"];
            /**
             * @description For core business districts: what the plan means to do with it
             * @enum {string|null}
             */
            stage: "to-be-upgraded" | "to-be-completed" | "to-be-cultivated" | "to-be-transformed" | null;
            /**
             * @description For streets: which of the two lists it stands in
             * @enum {string|null}
             */
            kind: "commercial-street" | "night-market" | null;
            /** @description Only where the name or the text says so */
            districts: Ids["districts"][];
            /** @description Other printed names of the same place */
            alsoKnownAs: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            }[];
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            projects: Ids["projects"][];
            discrepancies: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A cluster that box 2 names: a park, a district, a street or a market group. */
        ClusterAnswer: {
            data: components["schemas"]["Cluster"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Cluster types. A row of box 2: a type of cluster, how many the document declares and how many it names. */
        ClusterTypeList: {
            data: components["schemas"]["ClusterType"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A row of box 2: a type of cluster, how many the document declares and how many it names. */
        ClusterType: {
            id: string;
            /** @description Row in box 2, counted by us: the box prints no numbers */
            number: number;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            /** @description Empty where box 2 declares no number */
            declared: {
                value: number;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                /** @description What is counted, in the document's words */
                of: {
                    /** @description Verbatim from the document */
                    zh: string;
                    /** @description Our translation, unofficial */
                    en: string;
                };
            }[];
            /** @description The printed list ends in 等: it is not meant to be complete */
            openList: boolean;
            /** @description The functional zone of chapter 4（二） that the type belongs to */
            zone: Ids["sections"];
            /** @description The zone's own name there */
            zoneName: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            sectors: Ids["sectors"][];
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            /** @description How many clusters of the type the document names, counted */
            named: number;
            clusters: Ids["clusters"][];
            targets: Ids["targets"][];
            discrepancies: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A row of box 2: a type of cluster, how many the document declares and how many it names. */
        ClusterTypeAnswer: {
            data: components["schemas"]["ClusterType"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Projects. A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one. */
        ProjectList: {
            data: components["schemas"]["Project"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one. */
        Project: {
            id: string;
            /** @enum {string} */
            kind: "key-project" | "named";
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            programme: Ids["programmes"];
            /** @description Number in its box; null for a named one */
            number: number | null;
            /** @description The key project that a named one stands in */
            parent: Ids["projects"] | null;
            /** @description Only where the name or the text says so */
            districts: Ids["districts"][];
            /** @description The cluster of box 2 that it is about */
            cluster: Ids["clusters"] | null;
            /** @description Other printed names of the same thing */
            alsoKnownAs: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            }[];
            /** @description A key project's whole text after its heading */
            text: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            } | null;
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            children: Ids["projects"][];
            discrepancies: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A numbered entry of boxes 3 to 12 (a key project), or a project, platform, venue, institution or event named inside one. */
        ProjectAnswer: {
            data: components["schemas"]["Project"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Programmes. One of boxes 3 to 12: a set of key projects, with the action or section it belongs to. */
        ProgrammeList: {
            data: components["schemas"]["Programme"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to. */
        Programme: {
            id: string;
            /** @description Number of the box */
            number: number;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            section: Ids["sections"];
            /** @description The action whose box it is; null for box 3 */
            action: Ids["actions"] | null;
            /** @description The section that the box stands in */
            parentSection: Ids["sections"];
            /** @description The numbered entries of the box: its key projects */
            projects: Ids["projects"][];
            /** @description Those named inside its key projects; not before 2026.3 */
            namedProjects?: Ids["projects"][];
            targets: Ids["targets"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description One of boxes 3 to 12: a set of key projects, with the action or section it belongs to. */
        ProgrammeAnswer: {
            data: components["schemas"]["Programme"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Sectors. An industry of chapter 3: a pillar, a high-end or a traditional service. */
        SectorList: {
            data: components["schemas"]["Sector"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description An industry of chapter 3: a pillar, a high-end or a traditional service. */
        Sector: {
            id: string;
            /** @description Its item in the section of chapter 3 */
            number: number;
            /** @enum {string} */
            part: "pillar" | "high-end" | "traditional";
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            section: Ids["sections"];
            /** @description What the text says, in a sentence of ours */
            summary: {
                en: string;
            };
            /** @description The end state named for 2022, where one is printed */
            goal: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            } | null;
            targets: Ids["targets"][];
            facts: Ids["facts"][];
            actions: Ids["actions"][];
            clusterTypes: Ids["cluster-types"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description An industry of chapter 3: a pillar, a high-end or a traditional service. */
        SectorAnswer: {
            data: components["schemas"]["Sector"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Actions. An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6. */
        ActionList: {
            data: components["schemas"]["Action"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6. */
        Action: {
            id: string;
            /** @enum {string} */
            kind: "action" | "sub-action" | "safeguard";
            /** @description Its number in the chapter; null for a sub-action */
            number: number | null;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            parent: Ids["actions"] | null;
            section: Ids["sections"];
            sectors: Ids["sectors"][];
            /** @description What the text says, in a sentence of ours */
            summary: {
                en: string;
            };
            children: Ids["actions"][];
            programmes: Ids["programmes"][];
            projects: Ids["projects"][];
            targets: Ids["targets"][];
            /** @description Statistics that it is about; not in 2026.1 */
            facts?: Ids["facts"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description An action of chapter 5, a sub-action inside one, or a safeguard of chapter 6. */
        ActionAnswer: {
            data: components["schemas"]["Action"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Spatial layout. A group of the plan's spatial layout: one core, one ring, two belts, and their named parts. */
        AreaList: {
            data: components["schemas"]["Area"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts. */
        Area: {
            id: string;
            /** @enum {string} */
            kind: "core" | "ring" | "belt" | "part";
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            parent: Ids["areas"] | null;
            /** @description What the plan wants it to be */
            role: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            } | null;
            /** @description The functions it names, in its order */
            functions: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            }[];
            /** @description Those that the plan itself names as part of it */
            districts: Ids["districts"][];
            section: Ids["sections"];
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            children: Ids["areas"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A group of the plan's spatial layout: one core, one ring, two belts, and their named parts. */
        AreaAnswer: {
            data: components["schemas"]["Area"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Districts and counties. One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it. */
        DistrictList: {
            data: components["schemas"]["District"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it. */
        District: {
            id: string;
            /** @description GB/T 2260 code */
            code: string;
            /** @description Present official name, from GB/T 2260; the plan mostly prints short names */
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @description Approximate point for a dot on an overview map; degrees, datum not stated */
            labelPoint: {
                lon: number;
                lat: number;
            };
            areas: Ids["areas"][];
            mentions: {
                section: Ids["sections"];
                line: number;
                /** @description The words as printed */
                as: string;
            }[];
            clusters: Ids["clusters"][];
            projects: Ids["projects"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description Empty where the plan never names the district */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description One of the city's 38 districts and counties: its code, the spatial groups that the plan puts it in, and where the plan names it. */
        DistrictAnswer: {
            data: components["schemas"]["District"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Facts. A statistic that the document reports of the years before the plan. */
        FactList: {
            data: components["schemas"]["Fact"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A statistic that the document reports of the years before the plan. */
        Fact: {
            id: string;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            /** @enum {string} */
            measure: "level" | "share" | "growth" | "rank" | "count" | "multiple" | "change" | "contribution";
            value: number;
            /** @description Upper end of a range */
            max: number | null;
            /**
             * @description How the number is meant; `between` goes with `max`
             * @enum {string}
             */
            comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
            unit: {
                /** @description Short permanent code */
                code: string;
                /** @description As printed */
                zh: string;
                /** @description In English */
                en: string;
                /** @description value × factor is in the base unit */
                factor: number;
                /** @description The base unit */
                base: string;
            };
            period: {
                /** @description First year of a span; null for one year */
                from: number | null;
                /** @description The year; null where the document does not say */
                to: number | null;
            };
            /** @enum {string} */
            area: "chongqing" | "china" | "main-city" | "western-china" | "central-and-western-china" | "central-business-district" | "developed-regions";
            /** @description For a rank: among whom */
            among: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            } | null;
            /** @description The target for the same quantity */
            target: Ids["targets"] | null;
            sectors: Ids["sectors"][];
            actions: Ids["actions"][];
            /** @description A remark of ours */
            note: {
                en: string;
            } | null;
            discrepancies: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A statistic that the document reports of the years before the plan. */
        FactAnswer: {
            data: components["schemas"]["Fact"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Observations. A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side. */
        ObservationList: {
            data: components["schemas"]["Observation"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side. */
        Observation: {
            id: string;
            target: Ids["targets"];
            /** @description The year that the figure is of */
            year: number;
            /** @description null where only a growth was reported */
            value: number | null;
            /**
             * @description How the value is meant
             * @enum {string|null}
             */
            comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | null;
            unit: components["schemas"]["Unit"];
            /**
             * @description Prices of the value; null for what is not money
             * @enum {string|null}
             */
            prices: "current" | "comparable" | null;
            /** @description Growth at comparable prices, as reported */
            realGrowth: {
                /** @description Percent on the year before */
                value: number;
                /** @enum {string} */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than";
            } | null;
            /** @description Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value */
            comparable: boolean | null;
            /**
             * @description Which of several figures for one year it is
             * @enum {string}
             */
            vintage: "early-estimate" | "preliminary" | "reported" | "revised" | "final";
            /** @description ISO 8601 date; a month where the day is not known, which counts from its end */
            published: string;
            source: {
                title: string;
                publisher: string;
                /**
                 * Format: uri
                 * @description null where no page of it is at hand
                 */
                url: string | null;
                /**
                 * @description A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost
                 * @enum {string}
                 */
                grade: "A" | "B" | "C";
                /** @description Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated */
                dated?: boolean;
                /** @description A remark of ours */
                note: {
                    en: string;
                } | null;
            };
            /** @description The source's words, verbatim; … stands for what is left out between them */
            quotation: string;
            /** @description null where the value is printed as it stands */
            derived: {
                /** @description Gives the value from numbers of the quotation */
                formula: string;
                /** @description What these numbers are */
                inputs: string;
            } | null;
            /** @description What to know before using it; both languages are ours */
            caveat: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            } | null;
            /** @description The target's name with the year and the vintage; ours */
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
        };
        Unit: {
            /** @description Short permanent code */
            code: string;
            /** @description As printed */
            zh: string;
            /** @description In English */
            en: string;
            /** @description value × factor is in the base unit */
            factor: number;
            /** @description The base unit */
            base: string;
        };
        /** @description A figure that was reported for a target of the plan, by someone else than the plan: what became of it. Several reports of one year stand side by side. */
        ObservationAnswer: {
            data: components["schemas"]["Observation"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Discrepancies. A place where the document contradicts itself; nothing is silently corrected. */
        DiscrepancyList: {
            data: components["schemas"]["Discrepancy"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A place where the document contradicts itself; nothing is silently corrected. */
        Discrepancy: {
            id: string;
            /**
             * @description growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ
             * @enum {string}
             */
            kind: "growth" | "value" | "comparator" | "precision" | "count" | "name" | "scope" | "list";
            /** @enum {string} */
            severity: "minor" | "notable" | "major";
            /** @description Both languages are ours here */
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            explanation: string;
            statements: {
                /** @description What the statement says, in English */
                says: string;
                /** @description Which entries of `evidence` it rests on; empty for a sum of ours */
                evidence: number[];
            }[];
            /** @description The sum that shows it, or null */
            arithmetic: string | null;
            /** @description What this API prints */
            printed: string;
            targets: Ids["targets"][];
            facts: Ids["facts"][];
            clusterTypes: Ids["cluster-types"][];
            clusters: Ids["clusters"][];
            projects: Ids["projects"][];
            /** @description Those that it is about; not before 2026.3 */
            programmes?: Ids["programmes"][];
            /** @description Those that it is about; not before 2026.3 */
            sectors?: Ids["sectors"][];
            /** @description Those that it is about; not before 2026.3 */
            actions?: Ids["actions"][];
            /** @description Those that it is about; not before 2026.3 */
            areas?: Ids["areas"][];
            /** @description Those that it is about; not before 2026.3 */
            districts?: Ids["districts"][];
            /** @description Where it is about what has no record but its section; not before 2026.3 */
            sections?: Ids["sections"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A place where the document contradicts itself; nothing is silently corrected. */
        DiscrepancyAnswer: {
            data: components["schemas"]["Discrepancy"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description Sections. A part of the document that evidence refers to: chapter, section, item, box or figure. */
        SectionList: {
            data: components["schemas"]["Section"][];
            page: {
                /** @description Records that the query finds */
                total: number;
                /** @description Records on this page */
                count: number;
                limit: number | null;
                /** @description The next page, or null at the end */
                next: string | null;
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description A part of the document that evidence refers to: chapter, section, item, box or figure. */
        Section: {
            id: string;
            /** @enum {string} */
            kind: "front" | "chapter" | "section" | "item" | "box" | "figure";
            /** @description As printed; null where the document prints none */
            number: string | null;
            name: {
                /** @description Verbatim from the document */
                zh: string;
                /** @description Our translation, unofficial */
                en: string;
            };
            parent: Ids["sections"] | null;
            lines: {
                start: number;
                end: number;
            };
            children: Ids["sections"][];
            targets: Ids["targets"][];
            facts: Ids["facts"][];
            clusters: Ids["clusters"][];
            projects: Ids["projects"][];
            /** @description Whose words stand in it; not before 2026.3 */
            clusterTypes?: Ids["cluster-types"][];
            /** @description Whose box it is, or directly holds; not before 2026.3 */
            programmes?: Ids["programmes"][];
            /** @description Whose words stand in it; not before 2026.3 */
            sectors?: Ids["sectors"][];
            /** @description Whose words stand in it; not before 2026.3 */
            actions?: Ids["actions"][];
            /** @description Whose words stand in it; not before 2026.3 */
            areas?: Ids["areas"][];
            /** @description Whose words stand in it; not before 2026.3 */
            districts?: Ids["districts"][];
            /** @description That are about it; not before 2026.3 */
            discrepancies?: Ids["discrepancies"][];
            /** @description The words that prove each value, and where they stand in the document */
            evidence: components["schemas"]["Evidence"][];
        };
        /** @description A part of the document that evidence refers to: chapter, section, item, box or figure. */
        SectionAnswer: {
            data: components["schemas"]["Section"];
            /** @description Id of the release that the data is of */
            release: string;
            /** @description Relative references */
            links: {
                [key: string]: string;
            };
        };
        /** @description The planned value of each year, from baseline to target. */
        TrajectoryAnswer: {
            data: components["schemas"]["Trajectory"];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description The planned value for each year from baseline to target; derived, with formulas. */
        Trajectory: {
            target: string;
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            unit: components["schemas"]["Unit"];
            /**
             * @description How the plan counts the growth; null where it does not say
             * @enum {string|null}
             */
            basis: "comparable-prices" | "nominal" | "percentage-points" | null;
            baseline: {
                year: number;
                value: number | null;
            } | null;
            goal: {
                year: number;
                value: number;
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
            };
            /**
             * @description path: a value for each year; kept: a bound that the baseline holds already; end-only: the plan prints no way there
             * @enum {string}
             */
            status: "path" | "kept" | "end-only";
            /** @description By printed growth, by implied growth; empty without a path */
            paths: {
                /**
                 * @description The growth that the plan prints, or the one that its baseline and target imply
                 * @enum {string}
                 */
                by: "printed-growth" | "implied-growth";
                growth: {
                    /** @description A year */
                    value: number;
                    /** @enum {string} */
                    unit: "percent" | "percentage-points";
                    /** @description As printed, or how it follows from baseline and target */
                    formula: string;
                };
                points: {
                    year: number;
                    /** @description Two decimals */
                    value: number;
                    /** @description Upper end, where the target is a range */
                    max: number | null;
                    /**
                     * @description How the number is meant; `between` goes with `max`
                     * @enum {string}
                     */
                    comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                    formula: string;
                }[];
            }[];
            /** @description Whether the implied growth rounds to the printed one; null without both */
            agree: boolean | null;
            /** @description Why there is no path, or only a part of one; ours */
            remark: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            } | null;
        };
        /** @description Where the target stood in a year, and by which rule. */
        AssessmentAnswer: {
            data: components["schemas"]["Assessment"];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description Where a target stood in a year, by which rule; derived, like with like. */
        Assessment: {
            target: string;
            number: number | null;
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @enum {string|null} */
            group: "scale" | "structure" | "key-industries" | null;
            unit: components["schemas"]["Unit"];
            /**
             * @description What is compared: as the plan counts the target
             * @enum {string}
             */
            basis: "comparable-prices" | "nominal" | "percentage-points";
            year: number;
            /** @description Only what was known on this day; null for all */
            asOf: string | null;
            planned: {
                value: number;
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                /**
                 * @description The target itself, or a path to it: the easier one where the two part
                 * @enum {string}
                 */
                by: "target" | "printed-growth" | "implied-growth";
                formula: string;
            } | null;
            /** @description The like-for-like value that the verdict rests on; null where there is none */
            observed: {
                value: number;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                formula: string | null;
            } | null;
            /** @description null where the two do not compare */
            gap: {
                /** @description Value less planned value, in the target's unit */
                value: number;
                /** @description Of the planned value; null for shares */
                percent: number | null;
                formula: string;
            } | null;
            /**
             * @description met: reaches the target; on-track: reaches the planned value of a year before; behind: does not; not-comparable: something was reported that cannot be set against the plan; not-observed: nothing was
             * @enum {string}
             */
            verdict: "met" | "on-track" | "behind" | "not-comparable" | "not-observed";
            rule: {
                /** @enum {string} */
                id: "target-reached" | "target-missed" | "reached-early" | "on-path" | "below-path" | "no-observation" | "no-planned-value" | "other-prices" | "other-basis" | "other-series" | "growth-missing" | "bound-undecided";
                /** @description The rule in words; ours */
                says: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description What was reported for the year, the newest value and the real growth, or was brought by the caller; the deciding one first */
            comparisons: {
                /**
                 * @description brought: the caller's figure; real-growth: the baseline grown at the reported real rates; level: a reported value
                 * @enum {string}
                 */
                of: "brought" | "real-growth" | "level";
                value: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string|null}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between" | null;
                /** @description null where the value is as reported */
                formula: string | null;
                /** @description Ids of the reports that it rests on */
                observations: string[];
                /** @description null where the two do not compare */
                gap: {
                    /** @description Value less planned value, in the target's unit */
                    value: number;
                    /** @description Of the planned value; null for shares */
                    percent: number | null;
                    formula: string;
                } | null;
                /**
                 * @description met: reaches the target; on-track: reaches the planned value of a year before; behind: does not; not-comparable: something was reported that cannot be set against the plan; not-observed: nothing was
                 * @enum {string}
                 */
                verdict: "met" | "on-track" | "behind" | "not-comparable" | "not-observed";
                rule: {
                    /** @enum {string} */
                    id: "target-reached" | "target-missed" | "reached-early" | "on-path" | "below-path" | "no-observation" | "no-planned-value" | "other-prices" | "other-basis" | "other-series" | "growth-missing" | "bound-undecided";
                    /** @description The rule in words; ours */
                    says: {
                        /** @description In Chinese */
                        zh: string;
                        /** @description In English */
                        en: string;
                    };
                };
                /** @description The report's own caveat, where it is the reason */
                why: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                } | null;
            }[];
            caveats: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            }[];
        };
        /** @description What simple methods expect, from the last observed year to the target's. */
        ForecastAnswer: {
            data: components["schemas"]["Forecast"];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description Derived: what a few standard methods expect, with formulas; not a statement of anyone's. */
        Forecast: {
            target: string;
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            unit: components["schemas"]["Unit"];
            /** @enum {string} */
            basis: "comparable-prices" | "nominal" | "percentage-points";
            asOf: string | null;
            goal: {
                year: number;
                value: number;
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
            };
            /**
             * @description observed: nothing is left to forecast; too-few: no method has enough points
             * @enum {string}
             */
            status: "forecast" | "observed" | "too-few";
            remark: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @description What the methods rest on: the baseline, and what compares with it */
            points: {
                year: number;
                value: number;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                /** @description null where it is as printed or reported */
                formula: string | null;
                /** @description Ids of the reports; none for the baseline */
                observations: string[];
            }[];
            methods: {
                /** @enum {string} */
                method: "planned-rate" | "last-growth" | "linear-trend" | "log-linear-trend";
                /** @description What the method does; ours */
                says: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
                /** @description Like-for-like points that it takes */
                needs: number;
                /** @description Why it gives nothing, or null */
                refusal: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                } | null;
                /** @description Empty where it is refused */
                values: {
                    year: number;
                    /** @description Two decimals */
                    value: number;
                    /** @description Lower end of the 95 % prediction interval */
                    low: number | null;
                    high: number | null;
                    formula: string;
                }[];
                /** @description How the interval is worked out; null without one */
                interval: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                } | null;
                /** @description Whether its last value reaches the target */
                reachesTarget: boolean | null;
            }[];
        };
        /** @description Where all indicators stood in a year. */
        Scorecard: {
            /** @description In the order of box 1 */
            data: components["schemas"]["ScorecardLine"][];
            /** @description Lines by verdict, in all and by group */
            summary: {
                verdicts: {
                    met?: number;
                    "on-track"?: number;
                    behind?: number;
                    "not-comparable"?: number;
                    "not-observed"?: number;
                };
                groups: {
                    scale?: {
                        met?: number;
                        "on-track"?: number;
                        behind?: number;
                        "not-comparable"?: number;
                        "not-observed"?: number;
                    };
                    structure?: {
                        met?: number;
                        "on-track"?: number;
                        behind?: number;
                        "not-comparable"?: number;
                        "not-observed"?: number;
                    };
                    "key-industries"?: {
                        met?: number;
                        "on-track"?: number;
                        behind?: number;
                        "not-comparable"?: number;
                        "not-observed"?: number;
                    };
                };
            };
            query: {
                /** @description The one spelling of this query */
                canonical: string;
                /** @description The query in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description Where one indicator stood in the year. */
        ScorecardLine: {
            target: string;
            number: number | null;
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @enum {string|null} */
            group: "scale" | "structure" | "key-industries" | null;
            unit: components["schemas"]["Unit"];
            year: number;
            planned: {
                value: number;
                max: number | null;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                /**
                 * @description The target itself, or a path to it: the easier one where the two part
                 * @enum {string}
                 */
                by: "target" | "printed-growth" | "implied-growth";
                formula: string;
            } | null;
            /** @description The like-for-like value that the verdict rests on; null where there is none */
            observed: {
                value: number;
                /**
                 * @description How the number is meant; `between` goes with `max`
                 * @enum {string}
                 */
                comparator: "exactly" | "about" | "at-least" | "more-than" | "at-most" | "less-than" | "between";
                formula: string | null;
            } | null;
            /** @description null where the two do not compare */
            gap: {
                /** @description Value less planned value, in the target's unit */
                value: number;
                /** @description Of the planned value; null for shares */
                percent: number | null;
                formula: string;
            } | null;
            /**
             * @description met: reaches the target; on-track: reaches the planned value of a year before; behind: does not; not-comparable: something was reported that cannot be set against the plan; not-observed: nothing was
             * @enum {string}
             */
            verdict: "met" | "on-track" | "behind" | "not-comparable" | "not-observed";
            rule: {
                /** @enum {string} */
                id: "target-reached" | "target-missed" | "reached-early" | "on-path" | "below-path" | "no-observation" | "no-planned-value" | "other-prices" | "other-basis" | "other-series" | "growth-missing" | "bound-undecided";
                /** @description The rule in words; ours */
                says: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            links: {
                [key: string]: string;
            };
        };
        /** @description What was published when. */
        Calendar: {
            /** @description Oldest first */
            data: components["schemas"]["CalendarEvent"][];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description Something that was published. */
        CalendarEvent: {
            id: string;
            /** @enum {string} */
            kind: "plan" | "observation" | "release";
            /** @description ISO 8601; a month where the day is not known */
            date: string;
            title: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @description Who published it, or what it brings */
            about: string;
            /** @description The source's own page; null where none is at hand */
            source: string | null;
            links: {
                record: string;
            };
        };
        /** @description What a search finds, best first. */
        SearchAnswer: {
            /** @description Best first */
            data: components["schemas"]["SearchHit"][];
            page: {
                /** @description Records that the search finds */
                total: number;
                /** @description Hits in this answer */
                count: number;
                limit: number;
                /** @description A search has one page: ask for more with `limit`, or more exactly */
                next: null;
            };
            query: {
                /** @description The one spelling of this search */
                canonical: string;
                /** @description The search in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
                /** @description Words of the search that no record has: what is found is about the others */
                unmatched: string[];
                /** @description Words of the search that no record has, and words that were looked for instead: they begin with it, or differ in one letter */
                readAs: {
                    [key: string]: string[];
                };
            };
            /** @description Id of the release that was searched */
            release: string;
            links: {
                self: string;
                permanent: string;
            };
        };
        /** @description A record that a search found. */
        SearchHit: {
            /** @enum {string} */
            resource: "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections";
            id: string;
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @description Orders the hits of one search, and means nothing else */
            score: number;
            /** @description Words of the search that the record has, and those that it lacks: in its names, in the plan's words, or in what it links to; neither as another word (`readAs`) nor only in our own prose or the name of a source */
            words: {
                has: string[];
                lacks: string[];
            };
            /** @description Paths of the record's fields that matched; a link matches by the names it leads to. None where the word is what its resource is called */
            matched: string[];
            /** @description The words around the match; null where only a name or a link matched */
            snippet: string | null;
            /** @description The section where they stand, or the record does */
            section: string | null;
            links: {
                self: string;
                permanent: string;
            };
        };
        /** @description A record of any resource. */
        RecordAnswer: {
            /** @description The record, as its own operation has it */
            data: {
                id: string;
            } & {
                [key: string]: unknown;
            };
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description Every release, newest first. */
        ReleaseList: {
            /** @description Newest first */
            data: components["schemas"]["ReleaseSummary"][];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description A line of the ledger of releases. */
        ReleaseSummary: {
            id: string;
            /**
             * Format: date
             * @description null for the draft
             */
            date: string | null;
            notes: string;
            /** @description Of the release's canonical JSON; empty for the draft */
            sha256: string;
            /** @description Names of the resources that it has */
            resources: string[];
            /** @description How many records it changed; null for the first */
            changes: {
                added: number;
                removed: number;
                changed: number;
                /** @description The release before */
                since: string;
            } | null;
        };
        /** @description One release, its files and where its lists are. */
        ReleaseAnswer: {
            data: components["schemas"]["Release"];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description A release and its files. */
        Release: {
            id: string;
            /**
             * Format: date
             * @description null for the draft
             */
            date: string | null;
            notes: string;
            /** @description Of the release's canonical JSON; empty for the draft */
            sha256: string;
            /** @description Names of the resources that it has */
            resources: string[];
            /** @description How many records it changed; null for the first */
            changes: {
                added: number;
                removed: number;
                changed: number;
                /** @description The release before */
                since: string;
            } | null;
            /** @description Every file of the release; yuplan.zip holds the others */
            downloads: {
                mediaType: string;
                bytes: number;
                sha256: string;
                about: string;
                url: string;
            }[];
        };
        /** @description Every file of a release. */
        Manifest: {
            release: string;
            /**
             * Format: date
             * @description null for the draft
             */
            date: string | null;
            files: components["schemas"]["ManifestFile"][];
        };
        /** @description A file of a release, with its size and SHA-256. */
        ManifestFile: {
            /** @description Name in the release's folder */
            path: string;
            mediaType: string;
            bytes: number;
            sha256: string;
            about: string;
        };
        /** @description What changed from one release to another. */
        Diff: {
            data: {
                from: {
                    id: string;
                    /**
                     * Format: date
                     * @description null for the draft
                     */
                    date: string | null;
                    notes: string;
                };
                to: {
                    id: string;
                    /**
                     * Format: date
                     * @description null for the draft
                     */
                    date: string | null;
                    notes: string;
                };
                summary: {
                    added: number;
                    removed: number;
                    changed: number;
                };
                changes: components["schemas"]["Change"][];
            };
            query: {
                /** @description The one spelling of this diff */
                canonical: string;
                /** @description The diff in words */
                description: {
                    /** @description In Chinese */
                    zh: string;
                    /** @description In English */
                    en: string;
                };
            };
            /** @description The release that the changes lead to */
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description What happened to a record between two releases. */
        Change: {
            /** @description A resource, or `plan` for the document itself */
            resource: string;
            id: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            name: {
                /** @description In Chinese */
                zh: string;
                /** @description In English */
                en: string;
            };
            /** @description Empty unless the record changed */
            fields: components["schemas"]["FieldChange"][];
            /** @description Places in the list, from 1, of a record that moved among the others */
            place: {
                old: number;
                new: number;
            } | null;
            /** @description Why the record was withdrawn */
            reason: string | null;
            /** @description Id of the record to use instead */
            successor: string | null;
            /** @description `old`, `new` and `successor`, permanent, where there are such */
            links: {
                [key: string]: string;
            };
        };
        /** @description A value of a record that is another. Lists of words and ids are one value; lists of objects are compared item by item. */
        FieldChange: {
            /** @description Dotted path; a number is a place in a list, from 0, and in the old list if `new` is absent */
            path: string;
            /** @description Absent where the field is new */
            old?: unknown;
            /** @description Absent where the field is gone */
            new?: unknown;
        };
        /** @description A JSON Patch (RFC 6902); empty if nothing changed. */
        Patch: {
            /** @enum {string} */
            op: "add" | "remove" | "replace";
            /** @description JSON Pointer (RFC 6901) into the release's canonical JSON */
            path: string;
            value?: unknown;
        }[];
        /** @description Every fault that the lab gives. */
        LabIndex: {
            data: {
                /** @enum {string} */
                fault: "not-modified" | "not-found" | "gone" | "too-many-requests" | "internal-error" | "unavailable" | "slow" | "stale" | "broken-off";
                about: string;
                parameter: {
                    name: string;
                    about: string;
                    least: number;
                    most: number;
                    otherwise: number;
                } | null;
                links: {
                    [key: string]: string;
                };
            }[];
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description A sound answer of the fault lab. */
        LabAnswer: {
            data: {
                /** @enum {string} */
                fault: "not-modified" | "not-found" | "gone" | "too-many-requests" | "internal-error" | "unavailable" | "slow" | "stale" | "broken-off";
                about: string;
            };
            release: string;
            links: {
                [key: string]: string;
            };
        };
        /** @description An oEmbed 1.0 answer of the type rich. */
        Oembed: {
            /** @enum {string} */
            type: "rich";
            /** @enum {string} */
            version: "1.0";
            title: string;
            /** @enum {string} */
            provider_name: "Yuplan";
            provider_url: string;
            /** @description Seconds */
            cache_age: number;
            /** @description A PNG, where it fits into the room there is */
            thumbnail_url?: string;
            thumbnail_width?: number;
            thumbnail_height?: number;
            /** @description An iframe */
            html: string;
            width: number;
            height: number;
        };
        /** @description What shields.io draws a badge from. */
        ShieldsBadge: {
            /** @enum {number} */
            schemaVersion: 1;
            label: string;
            message: string;
            color: string;
        };
        /** @description The script of the custom elements, moving and fixed. */
        EmbedScripts: {
            /** @enum {string} */
            moving: "/embed.js";
            /** @description Newest first; each is served unchanged for ever */
            permanent: {
                url: string;
                /** @description For the `integrity` attribute of the script element */
                integrity: string;
                bytes: number;
            }[];
        };
    };
    responses: {
        /** @description You have this answer already: its ETag is in your If-None-Match. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Last-Modified": components["headers"]["Last-Modified"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Location": components["headers"]["Content-Location"];
                Link: components["headers"]["Link"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Unknown query parameter; Repeated query parameter; Invalid parameter value; Invalid cursor; Malformed URL. */
        BadRequest: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing here; No such record; No such release; Nothing to embed at this URL; Not in this release. */
        NotFound: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Method not allowed. */
        MethodNotAllowed: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Withdrawn. */
        Gone: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description URL too long. */
        UrlTooLong: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Range not satisfiable. */
        RangeNotSatisfiable: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                "Content-Range": components["headers"]["Content-Range"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal error. */
        InternalError: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Format not implemented. */
        NotImplemented: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unavailable. */
        Unavailable: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Data-Release": components["headers"]["X-Data-Release"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Targets_id: components["schemas"]["Targets_id"];
        /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_number: components["schemas"]["Targets_number"];
        /** @description Number, at least this */
        Targets_number_gte: components["schemas"]["Targets_number_gte"];
        /** @description Number, more than this */
        Targets_number_gt: components["schemas"]["Targets_number_gt"];
        /** @description Number, at most this */
        Targets_number_lte: components["schemas"]["Targets_number_lte"];
        /** @description Number, less than this */
        Targets_number_lt: components["schemas"]["Targets_number_lt"];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Targets_kind: components["schemas"]["Targets_kind"];
        /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_group: components["schemas"]["Targets_group"];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_sectors: components["schemas"]["Targets_sectors"];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_actions: components["schemas"]["Targets_actions"];
        /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_programmes: components["schemas"]["Targets_programmes"];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_clusterTypes: components["schemas"]["Targets_clusterTypes"];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Targets_unit_code: components["schemas"]["Targets_unit_code"];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Targets_unit_factor: components["schemas"]["Targets_unit_factor"];
        /** @description Unit: factor, at least this */
        Targets_unit_factor_gte: components["schemas"]["Targets_unit_factor_gte"];
        /** @description Unit: factor, more than this */
        Targets_unit_factor_gt: components["schemas"]["Targets_unit_factor_gt"];
        /** @description Unit: factor, at most this */
        Targets_unit_factor_lte: components["schemas"]["Targets_unit_factor_lte"];
        /** @description Unit: factor, less than this */
        Targets_unit_factor_lt: components["schemas"]["Targets_unit_factor_lt"];
        /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_baseline_year: components["schemas"]["Targets_baseline_year"];
        /** @description Baseline: year, at least this */
        Targets_baseline_year_gte: components["schemas"]["Targets_baseline_year_gte"];
        /** @description Baseline: year, more than this */
        Targets_baseline_year_gt: components["schemas"]["Targets_baseline_year_gt"];
        /** @description Baseline: year, at most this */
        Targets_baseline_year_lte: components["schemas"]["Targets_baseline_year_lte"];
        /** @description Baseline: year, less than this */
        Targets_baseline_year_lt: components["schemas"]["Targets_baseline_year_lt"];
        /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_baseline_value: components["schemas"]["Targets_baseline_value"];
        /** @description Baseline: value, at least this */
        Targets_baseline_value_gte: components["schemas"]["Targets_baseline_value_gte"];
        /** @description Baseline: value, more than this */
        Targets_baseline_value_gt: components["schemas"]["Targets_baseline_value_gt"];
        /** @description Baseline: value, at most this */
        Targets_baseline_value_lte: components["schemas"]["Targets_baseline_value_lte"];
        /** @description Baseline: value, less than this */
        Targets_baseline_value_lt: components["schemas"]["Targets_baseline_value_lt"];
        /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_year: components["schemas"]["Targets_target_year"];
        /** @description Target: year, at least this */
        Targets_target_year_gte: components["schemas"]["Targets_target_year_gte"];
        /** @description Target: year, more than this */
        Targets_target_year_gt: components["schemas"]["Targets_target_year_gt"];
        /** @description Target: year, at most this */
        Targets_target_year_lte: components["schemas"]["Targets_target_year_lte"];
        /** @description Target: year, less than this */
        Targets_target_year_lt: components["schemas"]["Targets_target_year_lt"];
        /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_value: components["schemas"]["Targets_target_value"];
        /** @description Target: value, at least this */
        Targets_target_value_gte: components["schemas"]["Targets_target_value_gte"];
        /** @description Target: value, more than this */
        Targets_target_value_gt: components["schemas"]["Targets_target_value_gt"];
        /** @description Target: value, at most this */
        Targets_target_value_lte: components["schemas"]["Targets_target_value_lte"];
        /** @description Target: value, less than this */
        Targets_target_value_lt: components["schemas"]["Targets_target_value_lt"];
        /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_max: components["schemas"]["Targets_target_max"];
        /** @description Target: max, at least this */
        Targets_target_max_gte: components["schemas"]["Targets_target_max_gte"];
        /** @description Target: max, more than this */
        Targets_target_max_gt: components["schemas"]["Targets_target_max_gt"];
        /** @description Target: max, at most this */
        Targets_target_max_lte: components["schemas"]["Targets_target_max_lte"];
        /** @description Target: max, less than this */
        Targets_target_max_lt: components["schemas"]["Targets_target_max_lt"];
        /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_target_comparator: components["schemas"]["Targets_target_comparator"];
        /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_value: components["schemas"]["Targets_growth_value"];
        /** @description Growth: value, at least this */
        Targets_growth_value_gte: components["schemas"]["Targets_growth_value_gte"];
        /** @description Growth: value, more than this */
        Targets_growth_value_gt: components["schemas"]["Targets_growth_value_gt"];
        /** @description Growth: value, at most this */
        Targets_growth_value_lte: components["schemas"]["Targets_growth_value_lte"];
        /** @description Growth: value, less than this */
        Targets_growth_value_lt: components["schemas"]["Targets_growth_value_lt"];
        /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_unit: components["schemas"]["Targets_growth_unit"];
        /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_basis: components["schemas"]["Targets_growth_basis"];
        /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_growth_comparator: components["schemas"]["Targets_growth_comparator"];
        /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_derived_impliedGrowth_value: components["schemas"]["Targets_derived_impliedGrowth_value"];
        /** @description Derived: implied growth: value, at least this */
        Targets_derived_impliedGrowth_value_gte: components["schemas"]["Targets_derived_impliedGrowth_value_gte"];
        /** @description Derived: implied growth: value, more than this */
        Targets_derived_impliedGrowth_value_gt: components["schemas"]["Targets_derived_impliedGrowth_value_gt"];
        /** @description Derived: implied growth: value, at most this */
        Targets_derived_impliedGrowth_value_lte: components["schemas"]["Targets_derived_impliedGrowth_value_lte"];
        /** @description Derived: implied growth: value, less than this */
        Targets_derived_impliedGrowth_value_lt: components["schemas"]["Targets_derived_impliedGrowth_value_lt"];
        /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_derived_impliedGrowth_agrees: components["schemas"]["Targets_derived_impliedGrowth_agrees"];
        /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_facts: components["schemas"]["Targets_facts"];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_discrepancies: components["schemas"]["Targets_discrepancies"];
        /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Targets_observations: components["schemas"]["Targets_observations"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Targets_q: components["schemas"]["Targets_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Targets_sort: components["schemas"]["Targets_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Targets_fields: components["schemas"]["Targets_fields"];
        /** @description Records a page; without it, all of them */
        Targets_limit: components["schemas"]["Targets_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Targets_cursor: components["schemas"]["Targets_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Targets_lang: components["schemas"]["Targets_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Targets_bom: components["schemas"]["Targets_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Clusters_id: components["schemas"]["Clusters_id"];
        /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
        Clusters_type: components["schemas"]["Clusters_type"];
        /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_stage: components["schemas"]["Clusters_stage"];
        /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_kind: components["schemas"]["Clusters_kind"];
        /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_districts: components["schemas"]["Clusters_districts"];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_projects: components["schemas"]["Clusters_projects"];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Clusters_discrepancies: components["schemas"]["Clusters_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Clusters_q: components["schemas"]["Clusters_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Clusters_sort: components["schemas"]["Clusters_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Clusters_fields: components["schemas"]["Clusters_fields"];
        /** @description Records a page; without it, all of them */
        Clusters_limit: components["schemas"]["Clusters_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Clusters_cursor: components["schemas"]["Clusters_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Clusters_lang: components["schemas"]["Clusters_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Clusters_bom: components["schemas"]["Clusters_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_id: components["schemas"]["ClusterTypes_id"];
        /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_number: components["schemas"]["ClusterTypes_number"];
        /** @description Number, at least this */
        ClusterTypes_number_gte: components["schemas"]["ClusterTypes_number_gte"];
        /** @description Number, more than this */
        ClusterTypes_number_gt: components["schemas"]["ClusterTypes_number_gt"];
        /** @description Number, at most this */
        ClusterTypes_number_lte: components["schemas"]["ClusterTypes_number_lte"];
        /** @description Number, less than this */
        ClusterTypes_number_lt: components["schemas"]["ClusterTypes_number_lt"];
        /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_openList: components["schemas"]["ClusterTypes_openList"];
        /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_zone: components["schemas"]["ClusterTypes_zone"];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_sectors: components["schemas"]["ClusterTypes_sectors"];
        /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
        ClusterTypes_named: components["schemas"]["ClusterTypes_named"];
        /** @description Named, at least this */
        ClusterTypes_named_gte: components["schemas"]["ClusterTypes_named_gte"];
        /** @description Named, more than this */
        ClusterTypes_named_gt: components["schemas"]["ClusterTypes_named_gt"];
        /** @description Named, at most this */
        ClusterTypes_named_lte: components["schemas"]["ClusterTypes_named_lte"];
        /** @description Named, less than this */
        ClusterTypes_named_lt: components["schemas"]["ClusterTypes_named_lt"];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_clusters: components["schemas"]["ClusterTypes_clusters"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_targets: components["schemas"]["ClusterTypes_targets"];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        ClusterTypes_discrepancies: components["schemas"]["ClusterTypes_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        ClusterTypes_q: components["schemas"]["ClusterTypes_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        ClusterTypes_sort: components["schemas"]["ClusterTypes_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        ClusterTypes_fields: components["schemas"]["ClusterTypes_fields"];
        /** @description Records a page; without it, all of them */
        ClusterTypes_limit: components["schemas"]["ClusterTypes_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        ClusterTypes_cursor: components["schemas"]["ClusterTypes_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        ClusterTypes_lang: components["schemas"]["ClusterTypes_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        ClusterTypes_bom: components["schemas"]["ClusterTypes_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Projects_id: components["schemas"]["Projects_id"];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Projects_kind: components["schemas"]["Projects_kind"];
        /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
        Projects_programme: components["schemas"]["Projects_programme"];
        /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_number: components["schemas"]["Projects_number"];
        /** @description Number, at least this */
        Projects_number_gte: components["schemas"]["Projects_number_gte"];
        /** @description Number, more than this */
        Projects_number_gt: components["schemas"]["Projects_number_gt"];
        /** @description Number, at most this */
        Projects_number_lte: components["schemas"]["Projects_number_lte"];
        /** @description Number, less than this */
        Projects_number_lt: components["schemas"]["Projects_number_lt"];
        /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_parent: components["schemas"]["Projects_parent"];
        /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_districts: components["schemas"]["Projects_districts"];
        /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_cluster: components["schemas"]["Projects_cluster"];
        /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_children: components["schemas"]["Projects_children"];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Projects_discrepancies: components["schemas"]["Projects_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Projects_q: components["schemas"]["Projects_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Projects_sort: components["schemas"]["Projects_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Projects_fields: components["schemas"]["Projects_fields"];
        /** @description Records a page; without it, all of them */
        Projects_limit: components["schemas"]["Projects_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Projects_cursor: components["schemas"]["Projects_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Projects_lang: components["schemas"]["Projects_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Projects_bom: components["schemas"]["Projects_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Programmes_id: components["schemas"]["Programmes_id"];
        /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
        Programmes_number: components["schemas"]["Programmes_number"];
        /** @description Number, at least this */
        Programmes_number_gte: components["schemas"]["Programmes_number_gte"];
        /** @description Number, more than this */
        Programmes_number_gt: components["schemas"]["Programmes_number_gt"];
        /** @description Number, at most this */
        Programmes_number_lte: components["schemas"]["Programmes_number_lte"];
        /** @description Number, less than this */
        Programmes_number_lt: components["schemas"]["Programmes_number_lt"];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Programmes_section: components["schemas"]["Programmes_section"];
        /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_action: components["schemas"]["Programmes_action"];
        /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
        Programmes_parentSection: components["schemas"]["Programmes_parentSection"];
        /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_projects: components["schemas"]["Programmes_projects"];
        /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_namedProjects: components["schemas"]["Programmes_namedProjects"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_targets: components["schemas"]["Programmes_targets"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Programmes_discrepancies: components["schemas"]["Programmes_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Programmes_q: components["schemas"]["Programmes_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Programmes_sort: components["schemas"]["Programmes_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Programmes_fields: components["schemas"]["Programmes_fields"];
        /** @description Records a page; without it, all of them */
        Programmes_limit: components["schemas"]["Programmes_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Programmes_cursor: components["schemas"]["Programmes_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Programmes_lang: components["schemas"]["Programmes_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Programmes_bom: components["schemas"]["Programmes_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Sectors_id: components["schemas"]["Sectors_id"];
        /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
        Sectors_number: components["schemas"]["Sectors_number"];
        /** @description Number, at least this */
        Sectors_number_gte: components["schemas"]["Sectors_number_gte"];
        /** @description Number, more than this */
        Sectors_number_gt: components["schemas"]["Sectors_number_gt"];
        /** @description Number, at most this */
        Sectors_number_lte: components["schemas"]["Sectors_number_lte"];
        /** @description Number, less than this */
        Sectors_number_lt: components["schemas"]["Sectors_number_lt"];
        /** @description Part. Several, joined with commas: the records with one or more of them. */
        Sectors_part: components["schemas"]["Sectors_part"];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Sectors_section: components["schemas"]["Sectors_section"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_targets: components["schemas"]["Sectors_targets"];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_facts: components["schemas"]["Sectors_facts"];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_actions: components["schemas"]["Sectors_actions"];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_clusterTypes: components["schemas"]["Sectors_clusterTypes"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sectors_discrepancies: components["schemas"]["Sectors_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Sectors_q: components["schemas"]["Sectors_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Sectors_sort: components["schemas"]["Sectors_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Sectors_fields: components["schemas"]["Sectors_fields"];
        /** @description Records a page; without it, all of them */
        Sectors_limit: components["schemas"]["Sectors_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Sectors_cursor: components["schemas"]["Sectors_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Sectors_lang: components["schemas"]["Sectors_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Sectors_bom: components["schemas"]["Sectors_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Actions_id: components["schemas"]["Actions_id"];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Actions_kind: components["schemas"]["Actions_kind"];
        /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_number: components["schemas"]["Actions_number"];
        /** @description Number, at least this */
        Actions_number_gte: components["schemas"]["Actions_number_gte"];
        /** @description Number, more than this */
        Actions_number_gt: components["schemas"]["Actions_number_gt"];
        /** @description Number, at most this */
        Actions_number_lte: components["schemas"]["Actions_number_lte"];
        /** @description Number, less than this */
        Actions_number_lt: components["schemas"]["Actions_number_lt"];
        /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_parent: components["schemas"]["Actions_parent"];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Actions_section: components["schemas"]["Actions_section"];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_sectors: components["schemas"]["Actions_sectors"];
        /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_children: components["schemas"]["Actions_children"];
        /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_programmes: components["schemas"]["Actions_programmes"];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_projects: components["schemas"]["Actions_projects"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_targets: components["schemas"]["Actions_targets"];
        /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_facts: components["schemas"]["Actions_facts"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Actions_discrepancies: components["schemas"]["Actions_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Actions_q: components["schemas"]["Actions_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Actions_sort: components["schemas"]["Actions_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Actions_fields: components["schemas"]["Actions_fields"];
        /** @description Records a page; without it, all of them */
        Actions_limit: components["schemas"]["Actions_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Actions_cursor: components["schemas"]["Actions_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Actions_lang: components["schemas"]["Actions_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Actions_bom: components["schemas"]["Actions_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Areas_id: components["schemas"]["Areas_id"];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Areas_kind: components["schemas"]["Areas_kind"];
        /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_parent: components["schemas"]["Areas_parent"];
        /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_districts: components["schemas"]["Areas_districts"];
        /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
        Areas_section: components["schemas"]["Areas_section"];
        /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_children: components["schemas"]["Areas_children"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Areas_discrepancies: components["schemas"]["Areas_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Areas_q: components["schemas"]["Areas_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Areas_sort: components["schemas"]["Areas_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Areas_fields: components["schemas"]["Areas_fields"];
        /** @description Records a page; without it, all of them */
        Areas_limit: components["schemas"]["Areas_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Areas_cursor: components["schemas"]["Areas_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Areas_lang: components["schemas"]["Areas_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Areas_bom: components["schemas"]["Areas_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Districts_id: components["schemas"]["Districts_id"];
        /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
        Districts_code: components["schemas"]["Districts_code"];
        /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
        Districts_labelPoint_lon: components["schemas"]["Districts_labelPoint_lon"];
        /** @description Label point: lon, at least this */
        Districts_labelPoint_lon_gte: components["schemas"]["Districts_labelPoint_lon_gte"];
        /** @description Label point: lon, more than this */
        Districts_labelPoint_lon_gt: components["schemas"]["Districts_labelPoint_lon_gt"];
        /** @description Label point: lon, at most this */
        Districts_labelPoint_lon_lte: components["schemas"]["Districts_labelPoint_lon_lte"];
        /** @description Label point: lon, less than this */
        Districts_labelPoint_lon_lt: components["schemas"]["Districts_labelPoint_lon_lt"];
        /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
        Districts_labelPoint_lat: components["schemas"]["Districts_labelPoint_lat"];
        /** @description Label point: lat, at least this */
        Districts_labelPoint_lat_gte: components["schemas"]["Districts_labelPoint_lat_gte"];
        /** @description Label point: lat, more than this */
        Districts_labelPoint_lat_gt: components["schemas"]["Districts_labelPoint_lat_gt"];
        /** @description Label point: lat, at most this */
        Districts_labelPoint_lat_lte: components["schemas"]["Districts_labelPoint_lat_lte"];
        /** @description Label point: lat, less than this */
        Districts_labelPoint_lat_lt: components["schemas"]["Districts_labelPoint_lat_lt"];
        /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_areas: components["schemas"]["Districts_areas"];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_clusters: components["schemas"]["Districts_clusters"];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_projects: components["schemas"]["Districts_projects"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Districts_discrepancies: components["schemas"]["Districts_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Districts_q: components["schemas"]["Districts_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Districts_sort: components["schemas"]["Districts_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Districts_fields: components["schemas"]["Districts_fields"];
        /** @description Records a page; without it, all of them */
        Districts_limit: components["schemas"]["Districts_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Districts_cursor: components["schemas"]["Districts_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Districts_lang: components["schemas"]["Districts_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Districts_bom: components["schemas"]["Districts_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Facts_id: components["schemas"]["Facts_id"];
        /** @description Measure. Several, joined with commas: the records with one or more of them. */
        Facts_measure: components["schemas"]["Facts_measure"];
        /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
        Facts_value: components["schemas"]["Facts_value"];
        /** @description Value, at least this */
        Facts_value_gte: components["schemas"]["Facts_value_gte"];
        /** @description Value, more than this */
        Facts_value_gt: components["schemas"]["Facts_value_gt"];
        /** @description Value, at most this */
        Facts_value_lte: components["schemas"]["Facts_value_lte"];
        /** @description Value, less than this */
        Facts_value_lt: components["schemas"]["Facts_value_lt"];
        /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_max: components["schemas"]["Facts_max"];
        /** @description Max, at least this */
        Facts_max_gte: components["schemas"]["Facts_max_gte"];
        /** @description Max, more than this */
        Facts_max_gt: components["schemas"]["Facts_max_gt"];
        /** @description Max, at most this */
        Facts_max_lte: components["schemas"]["Facts_max_lte"];
        /** @description Max, less than this */
        Facts_max_lt: components["schemas"]["Facts_max_lt"];
        /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
        Facts_comparator: components["schemas"]["Facts_comparator"];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Facts_unit_code: components["schemas"]["Facts_unit_code"];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Facts_unit_factor: components["schemas"]["Facts_unit_factor"];
        /** @description Unit: factor, at least this */
        Facts_unit_factor_gte: components["schemas"]["Facts_unit_factor_gte"];
        /** @description Unit: factor, more than this */
        Facts_unit_factor_gt: components["schemas"]["Facts_unit_factor_gt"];
        /** @description Unit: factor, at most this */
        Facts_unit_factor_lte: components["schemas"]["Facts_unit_factor_lte"];
        /** @description Unit: factor, less than this */
        Facts_unit_factor_lt: components["schemas"]["Facts_unit_factor_lt"];
        /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_period_from: components["schemas"]["Facts_period_from"];
        /** @description Period: from, at least this */
        Facts_period_from_gte: components["schemas"]["Facts_period_from_gte"];
        /** @description Period: from, more than this */
        Facts_period_from_gt: components["schemas"]["Facts_period_from_gt"];
        /** @description Period: from, at most this */
        Facts_period_from_lte: components["schemas"]["Facts_period_from_lte"];
        /** @description Period: from, less than this */
        Facts_period_from_lt: components["schemas"]["Facts_period_from_lt"];
        /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_period_to: components["schemas"]["Facts_period_to"];
        /** @description Period: to, at least this */
        Facts_period_to_gte: components["schemas"]["Facts_period_to_gte"];
        /** @description Period: to, more than this */
        Facts_period_to_gt: components["schemas"]["Facts_period_to_gt"];
        /** @description Period: to, at most this */
        Facts_period_to_lte: components["schemas"]["Facts_period_to_lte"];
        /** @description Period: to, less than this */
        Facts_period_to_lt: components["schemas"]["Facts_period_to_lt"];
        /** @description Area. Several, joined with commas: the records with one or more of them. */
        Facts_area: components["schemas"]["Facts_area"];
        /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_target: components["schemas"]["Facts_target"];
        /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_sectors: components["schemas"]["Facts_sectors"];
        /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_actions: components["schemas"]["Facts_actions"];
        /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Facts_discrepancies: components["schemas"]["Facts_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Facts_q: components["schemas"]["Facts_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Facts_sort: components["schemas"]["Facts_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Facts_fields: components["schemas"]["Facts_fields"];
        /** @description Records a page; without it, all of them */
        Facts_limit: components["schemas"]["Facts_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Facts_cursor: components["schemas"]["Facts_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Facts_lang: components["schemas"]["Facts_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Facts_bom: components["schemas"]["Facts_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Observations_id: components["schemas"]["Observations_id"];
        /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
        Observations_target: components["schemas"]["Observations_target"];
        /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
        Observations_year: components["schemas"]["Observations_year"];
        /** @description Year, at least this */
        Observations_year_gte: components["schemas"]["Observations_year_gte"];
        /** @description Year, more than this */
        Observations_year_gt: components["schemas"]["Observations_year_gt"];
        /** @description Year, at most this */
        Observations_year_lte: components["schemas"]["Observations_year_lte"];
        /** @description Year, less than this */
        Observations_year_lt: components["schemas"]["Observations_year_lt"];
        /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_value: components["schemas"]["Observations_value"];
        /** @description Value, at least this */
        Observations_value_gte: components["schemas"]["Observations_value_gte"];
        /** @description Value, more than this */
        Observations_value_gt: components["schemas"]["Observations_value_gt"];
        /** @description Value, at most this */
        Observations_value_lte: components["schemas"]["Observations_value_lte"];
        /** @description Value, less than this */
        Observations_value_lt: components["schemas"]["Observations_value_lt"];
        /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_comparator: components["schemas"]["Observations_comparator"];
        /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
        Observations_unit_code: components["schemas"]["Observations_unit_code"];
        /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
        Observations_unit_factor: components["schemas"]["Observations_unit_factor"];
        /** @description Unit: factor, at least this */
        Observations_unit_factor_gte: components["schemas"]["Observations_unit_factor_gte"];
        /** @description Unit: factor, more than this */
        Observations_unit_factor_gt: components["schemas"]["Observations_unit_factor_gt"];
        /** @description Unit: factor, at most this */
        Observations_unit_factor_lte: components["schemas"]["Observations_unit_factor_lte"];
        /** @description Unit: factor, less than this */
        Observations_unit_factor_lt: components["schemas"]["Observations_unit_factor_lt"];
        /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_prices: components["schemas"]["Observations_prices"];
        /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_realGrowth_value: components["schemas"]["Observations_realGrowth_value"];
        /** @description Real growth: value, at least this */
        Observations_realGrowth_value_gte: components["schemas"]["Observations_realGrowth_value_gte"];
        /** @description Real growth: value, more than this */
        Observations_realGrowth_value_gt: components["schemas"]["Observations_realGrowth_value_gt"];
        /** @description Real growth: value, at most this */
        Observations_realGrowth_value_lte: components["schemas"]["Observations_realGrowth_value_lte"];
        /** @description Real growth: value, less than this */
        Observations_realGrowth_value_lt: components["schemas"]["Observations_realGrowth_value_lt"];
        /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_realGrowth_comparator: components["schemas"]["Observations_realGrowth_comparator"];
        /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_comparable: components["schemas"]["Observations_comparable"];
        /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
        Observations_vintage: components["schemas"]["Observations_vintage"];
        /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
        Observations_published: components["schemas"]["Observations_published"];
        /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
        Observations_source_grade: components["schemas"]["Observations_source_grade"];
        /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Observations_source_dated: components["schemas"]["Observations_source_dated"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Observations_q: components["schemas"]["Observations_q"];
        /** @description Only what was known on this day: a month without a day counts from its end */
        Observations_asOf: components["schemas"]["Observations_asOf"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Observations_sort: components["schemas"]["Observations_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Observations_fields: components["schemas"]["Observations_fields"];
        /** @description Records a page; without it, all of them */
        Observations_limit: components["schemas"]["Observations_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Observations_cursor: components["schemas"]["Observations_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Observations_lang: components["schemas"]["Observations_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Observations_bom: components["schemas"]["Observations_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Discrepancies_id: components["schemas"]["Discrepancies_id"];
        /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
        Discrepancies_kind: components["schemas"]["Discrepancies_kind"];
        /** @description Severity. Several, joined with commas: the records with one or more of them. */
        Discrepancies_severity: components["schemas"]["Discrepancies_severity"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_targets: components["schemas"]["Discrepancies_targets"];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_facts: components["schemas"]["Discrepancies_facts"];
        /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_clusterTypes: components["schemas"]["Discrepancies_clusterTypes"];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_clusters: components["schemas"]["Discrepancies_clusters"];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_projects: components["schemas"]["Discrepancies_projects"];
        /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_programmes: components["schemas"]["Discrepancies_programmes"];
        /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_sectors: components["schemas"]["Discrepancies_sectors"];
        /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_actions: components["schemas"]["Discrepancies_actions"];
        /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_areas: components["schemas"]["Discrepancies_areas"];
        /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_districts: components["schemas"]["Discrepancies_districts"];
        /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Discrepancies_sections: components["schemas"]["Discrepancies_sections"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Discrepancies_q: components["schemas"]["Discrepancies_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Discrepancies_sort: components["schemas"]["Discrepancies_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Discrepancies_fields: components["schemas"]["Discrepancies_fields"];
        /** @description Records a page; without it, all of them */
        Discrepancies_limit: components["schemas"]["Discrepancies_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Discrepancies_cursor: components["schemas"]["Discrepancies_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Discrepancies_lang: components["schemas"]["Discrepancies_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Discrepancies_bom: components["schemas"]["Discrepancies_bom"];
        /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
        Sections_id: components["schemas"]["Sections_id"];
        /** @description Kind. Several, joined with commas: the records with one or more of them. */
        Sections_kind: components["schemas"]["Sections_kind"];
        /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_parent: components["schemas"]["Sections_parent"];
        /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
        Sections_lines_start: components["schemas"]["Sections_lines_start"];
        /** @description Lines: start, at least this */
        Sections_lines_start_gte: components["schemas"]["Sections_lines_start_gte"];
        /** @description Lines: start, more than this */
        Sections_lines_start_gt: components["schemas"]["Sections_lines_start_gt"];
        /** @description Lines: start, at most this */
        Sections_lines_start_lte: components["schemas"]["Sections_lines_start_lte"];
        /** @description Lines: start, less than this */
        Sections_lines_start_lt: components["schemas"]["Sections_lines_start_lt"];
        /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
        Sections_lines_end: components["schemas"]["Sections_lines_end"];
        /** @description Lines: end, at least this */
        Sections_lines_end_gte: components["schemas"]["Sections_lines_end_gte"];
        /** @description Lines: end, more than this */
        Sections_lines_end_gt: components["schemas"]["Sections_lines_end_gt"];
        /** @description Lines: end, at most this */
        Sections_lines_end_lte: components["schemas"]["Sections_lines_end_lte"];
        /** @description Lines: end, less than this */
        Sections_lines_end_lt: components["schemas"]["Sections_lines_end_lt"];
        /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_children: components["schemas"]["Sections_children"];
        /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_targets: components["schemas"]["Sections_targets"];
        /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_facts: components["schemas"]["Sections_facts"];
        /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_clusters: components["schemas"]["Sections_clusters"];
        /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_projects: components["schemas"]["Sections_projects"];
        /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_clusterTypes: components["schemas"]["Sections_clusterTypes"];
        /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_programmes: components["schemas"]["Sections_programmes"];
        /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_sectors: components["schemas"]["Sections_sectors"];
        /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_actions: components["schemas"]["Sections_actions"];
        /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_areas: components["schemas"]["Sections_areas"];
        /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_districts: components["schemas"]["Sections_districts"];
        /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
        Sections_discrepancies: components["schemas"]["Sections_discrepancies"];
        /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
        Sections_q: components["schemas"]["Sections_q"];
        /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
        Sections_sort: components["schemas"]["Sections_sort"];
        /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
        Sections_fields: components["schemas"]["Sections_fields"];
        /** @description Records a page; without it, all of them */
        Sections_limit: components["schemas"]["Sections_limit"];
        /** @description Where the page starts: follow `page.next`, don't make it */
        Sections_cursor: components["schemas"]["Sections_cursor"];
        /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
        Sections_lang: components["schemas"]["Sections_lang"];
        /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
        Sections_bom: components["schemas"]["Sections_bom"];
    };
    requestBodies: never;
    headers: {
        /** @description Strong validator, from the content: send it back in If-None-Match */
        ETag: string;
        /** @description The release's date; what draws a frame or a badge may change in between, so these have none */
        "Last-Modified": string;
        /** @description How long the answer may be kept */
        "Cache-Control": string;
        /** @description The permanent twin of this answer */
        "Content-Location": string;
        /** @description canonical, latest-version, alternate formats, next page, cite-as and describedby (how to cite), license, service-desc */
        Link: string;
        /** @description SHA-256 of the body (RFC 9530) */
        "Repr-Digest": string;
        /** @description The newest release when the answer was made */
        "X-Data-Release": string;
        /** @description Seconds to wait */
        "Retry-After": string;
        /** @description The methods there are */
        Allow: string;
        /** @description `bytes`: a part can be asked for with `Range` */
        "Accept-Ranges": string;
        /** @description Which bytes these are, of how many */
        "Content-Range": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The way to everything else */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document that every value is read from */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getPlanInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document that every value is read from, as a release has it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Targets_id"];
                /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Targets_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Targets_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Targets_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Targets_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Targets_number_lt"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Targets_kind"];
                /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                group?: components["parameters"]["Targets_group"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Targets_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Targets_actions"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Targets_programmes"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Targets_clusterTypes"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Targets_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Targets_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Targets_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Targets_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Targets_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Targets_unit_factor_lt"];
                /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.year"?: components["parameters"]["Targets_baseline_year"];
                /** @description Baseline: year, at least this */
                "baseline.year[gte]"?: components["parameters"]["Targets_baseline_year_gte"];
                /** @description Baseline: year, more than this */
                "baseline.year[gt]"?: components["parameters"]["Targets_baseline_year_gt"];
                /** @description Baseline: year, at most this */
                "baseline.year[lte]"?: components["parameters"]["Targets_baseline_year_lte"];
                /** @description Baseline: year, less than this */
                "baseline.year[lt]"?: components["parameters"]["Targets_baseline_year_lt"];
                /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.value"?: components["parameters"]["Targets_baseline_value"];
                /** @description Baseline: value, at least this */
                "baseline.value[gte]"?: components["parameters"]["Targets_baseline_value_gte"];
                /** @description Baseline: value, more than this */
                "baseline.value[gt]"?: components["parameters"]["Targets_baseline_value_gt"];
                /** @description Baseline: value, at most this */
                "baseline.value[lte]"?: components["parameters"]["Targets_baseline_value_lte"];
                /** @description Baseline: value, less than this */
                "baseline.value[lt]"?: components["parameters"]["Targets_baseline_value_lt"];
                /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.year"?: components["parameters"]["Targets_target_year"];
                /** @description Target: year, at least this */
                "target.year[gte]"?: components["parameters"]["Targets_target_year_gte"];
                /** @description Target: year, more than this */
                "target.year[gt]"?: components["parameters"]["Targets_target_year_gt"];
                /** @description Target: year, at most this */
                "target.year[lte]"?: components["parameters"]["Targets_target_year_lte"];
                /** @description Target: year, less than this */
                "target.year[lt]"?: components["parameters"]["Targets_target_year_lt"];
                /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.value"?: components["parameters"]["Targets_target_value"];
                /** @description Target: value, at least this */
                "target.value[gte]"?: components["parameters"]["Targets_target_value_gte"];
                /** @description Target: value, more than this */
                "target.value[gt]"?: components["parameters"]["Targets_target_value_gt"];
                /** @description Target: value, at most this */
                "target.value[lte]"?: components["parameters"]["Targets_target_value_lte"];
                /** @description Target: value, less than this */
                "target.value[lt]"?: components["parameters"]["Targets_target_value_lt"];
                /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.max"?: components["parameters"]["Targets_target_max"];
                /** @description Target: max, at least this */
                "target.max[gte]"?: components["parameters"]["Targets_target_max_gte"];
                /** @description Target: max, more than this */
                "target.max[gt]"?: components["parameters"]["Targets_target_max_gt"];
                /** @description Target: max, at most this */
                "target.max[lte]"?: components["parameters"]["Targets_target_max_lte"];
                /** @description Target: max, less than this */
                "target.max[lt]"?: components["parameters"]["Targets_target_max_lt"];
                /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.comparator"?: components["parameters"]["Targets_target_comparator"];
                /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.value"?: components["parameters"]["Targets_growth_value"];
                /** @description Growth: value, at least this */
                "growth.value[gte]"?: components["parameters"]["Targets_growth_value_gte"];
                /** @description Growth: value, more than this */
                "growth.value[gt]"?: components["parameters"]["Targets_growth_value_gt"];
                /** @description Growth: value, at most this */
                "growth.value[lte]"?: components["parameters"]["Targets_growth_value_lte"];
                /** @description Growth: value, less than this */
                "growth.value[lt]"?: components["parameters"]["Targets_growth_value_lt"];
                /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.unit"?: components["parameters"]["Targets_growth_unit"];
                /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.basis"?: components["parameters"]["Targets_growth_basis"];
                /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.comparator"?: components["parameters"]["Targets_growth_comparator"];
                /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.value"?: components["parameters"]["Targets_derived_impliedGrowth_value"];
                /** @description Derived: implied growth: value, at least this */
                "derived.impliedGrowth.value[gte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gte"];
                /** @description Derived: implied growth: value, more than this */
                "derived.impliedGrowth.value[gt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gt"];
                /** @description Derived: implied growth: value, at most this */
                "derived.impliedGrowth.value[lte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lte"];
                /** @description Derived: implied growth: value, less than this */
                "derived.impliedGrowth.value[lt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lt"];
                /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.agrees"?: components["parameters"]["Targets_derived_impliedGrowth_agrees"];
                /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Targets_facts"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Targets_discrepancies"];
                /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                observations?: components["parameters"]["Targets_observations"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Targets_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Targets_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Targets_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Targets_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Targets_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportTargets: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Targets_id"];
                /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Targets_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Targets_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Targets_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Targets_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Targets_number_lt"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Targets_kind"];
                /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                group?: components["parameters"]["Targets_group"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Targets_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Targets_actions"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Targets_programmes"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Targets_clusterTypes"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Targets_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Targets_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Targets_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Targets_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Targets_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Targets_unit_factor_lt"];
                /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.year"?: components["parameters"]["Targets_baseline_year"];
                /** @description Baseline: year, at least this */
                "baseline.year[gte]"?: components["parameters"]["Targets_baseline_year_gte"];
                /** @description Baseline: year, more than this */
                "baseline.year[gt]"?: components["parameters"]["Targets_baseline_year_gt"];
                /** @description Baseline: year, at most this */
                "baseline.year[lte]"?: components["parameters"]["Targets_baseline_year_lte"];
                /** @description Baseline: year, less than this */
                "baseline.year[lt]"?: components["parameters"]["Targets_baseline_year_lt"];
                /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.value"?: components["parameters"]["Targets_baseline_value"];
                /** @description Baseline: value, at least this */
                "baseline.value[gte]"?: components["parameters"]["Targets_baseline_value_gte"];
                /** @description Baseline: value, more than this */
                "baseline.value[gt]"?: components["parameters"]["Targets_baseline_value_gt"];
                /** @description Baseline: value, at most this */
                "baseline.value[lte]"?: components["parameters"]["Targets_baseline_value_lte"];
                /** @description Baseline: value, less than this */
                "baseline.value[lt]"?: components["parameters"]["Targets_baseline_value_lt"];
                /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.year"?: components["parameters"]["Targets_target_year"];
                /** @description Target: year, at least this */
                "target.year[gte]"?: components["parameters"]["Targets_target_year_gte"];
                /** @description Target: year, more than this */
                "target.year[gt]"?: components["parameters"]["Targets_target_year_gt"];
                /** @description Target: year, at most this */
                "target.year[lte]"?: components["parameters"]["Targets_target_year_lte"];
                /** @description Target: year, less than this */
                "target.year[lt]"?: components["parameters"]["Targets_target_year_lt"];
                /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.value"?: components["parameters"]["Targets_target_value"];
                /** @description Target: value, at least this */
                "target.value[gte]"?: components["parameters"]["Targets_target_value_gte"];
                /** @description Target: value, more than this */
                "target.value[gt]"?: components["parameters"]["Targets_target_value_gt"];
                /** @description Target: value, at most this */
                "target.value[lte]"?: components["parameters"]["Targets_target_value_lte"];
                /** @description Target: value, less than this */
                "target.value[lt]"?: components["parameters"]["Targets_target_value_lt"];
                /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.max"?: components["parameters"]["Targets_target_max"];
                /** @description Target: max, at least this */
                "target.max[gte]"?: components["parameters"]["Targets_target_max_gte"];
                /** @description Target: max, more than this */
                "target.max[gt]"?: components["parameters"]["Targets_target_max_gt"];
                /** @description Target: max, at most this */
                "target.max[lte]"?: components["parameters"]["Targets_target_max_lte"];
                /** @description Target: max, less than this */
                "target.max[lt]"?: components["parameters"]["Targets_target_max_lt"];
                /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.comparator"?: components["parameters"]["Targets_target_comparator"];
                /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.value"?: components["parameters"]["Targets_growth_value"];
                /** @description Growth: value, at least this */
                "growth.value[gte]"?: components["parameters"]["Targets_growth_value_gte"];
                /** @description Growth: value, more than this */
                "growth.value[gt]"?: components["parameters"]["Targets_growth_value_gt"];
                /** @description Growth: value, at most this */
                "growth.value[lte]"?: components["parameters"]["Targets_growth_value_lte"];
                /** @description Growth: value, less than this */
                "growth.value[lt]"?: components["parameters"]["Targets_growth_value_lt"];
                /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.unit"?: components["parameters"]["Targets_growth_unit"];
                /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.basis"?: components["parameters"]["Targets_growth_basis"];
                /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.comparator"?: components["parameters"]["Targets_growth_comparator"];
                /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.value"?: components["parameters"]["Targets_derived_impliedGrowth_value"];
                /** @description Derived: implied growth: value, at least this */
                "derived.impliedGrowth.value[gte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gte"];
                /** @description Derived: implied growth: value, more than this */
                "derived.impliedGrowth.value[gt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gt"];
                /** @description Derived: implied growth: value, at most this */
                "derived.impliedGrowth.value[lte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lte"];
                /** @description Derived: implied growth: value, less than this */
                "derived.impliedGrowth.value[lt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lt"];
                /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.agrees"?: components["parameters"]["Targets_derived_impliedGrowth_agrees"];
                /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Targets_facts"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Targets_discrepancies"];
                /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                observations?: components["parameters"]["Targets_observations"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Targets_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Targets_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Targets_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Targets_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Targets_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Targets_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Targets_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of targets */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of targets */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTargetsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Targets_id"];
                /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Targets_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Targets_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Targets_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Targets_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Targets_number_lt"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Targets_kind"];
                /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                group?: components["parameters"]["Targets_group"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Targets_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Targets_actions"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Targets_programmes"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Targets_clusterTypes"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Targets_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Targets_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Targets_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Targets_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Targets_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Targets_unit_factor_lt"];
                /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.year"?: components["parameters"]["Targets_baseline_year"];
                /** @description Baseline: year, at least this */
                "baseline.year[gte]"?: components["parameters"]["Targets_baseline_year_gte"];
                /** @description Baseline: year, more than this */
                "baseline.year[gt]"?: components["parameters"]["Targets_baseline_year_gt"];
                /** @description Baseline: year, at most this */
                "baseline.year[lte]"?: components["parameters"]["Targets_baseline_year_lte"];
                /** @description Baseline: year, less than this */
                "baseline.year[lt]"?: components["parameters"]["Targets_baseline_year_lt"];
                /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.value"?: components["parameters"]["Targets_baseline_value"];
                /** @description Baseline: value, at least this */
                "baseline.value[gte]"?: components["parameters"]["Targets_baseline_value_gte"];
                /** @description Baseline: value, more than this */
                "baseline.value[gt]"?: components["parameters"]["Targets_baseline_value_gt"];
                /** @description Baseline: value, at most this */
                "baseline.value[lte]"?: components["parameters"]["Targets_baseline_value_lte"];
                /** @description Baseline: value, less than this */
                "baseline.value[lt]"?: components["parameters"]["Targets_baseline_value_lt"];
                /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.year"?: components["parameters"]["Targets_target_year"];
                /** @description Target: year, at least this */
                "target.year[gte]"?: components["parameters"]["Targets_target_year_gte"];
                /** @description Target: year, more than this */
                "target.year[gt]"?: components["parameters"]["Targets_target_year_gt"];
                /** @description Target: year, at most this */
                "target.year[lte]"?: components["parameters"]["Targets_target_year_lte"];
                /** @description Target: year, less than this */
                "target.year[lt]"?: components["parameters"]["Targets_target_year_lt"];
                /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.value"?: components["parameters"]["Targets_target_value"];
                /** @description Target: value, at least this */
                "target.value[gte]"?: components["parameters"]["Targets_target_value_gte"];
                /** @description Target: value, more than this */
                "target.value[gt]"?: components["parameters"]["Targets_target_value_gt"];
                /** @description Target: value, at most this */
                "target.value[lte]"?: components["parameters"]["Targets_target_value_lte"];
                /** @description Target: value, less than this */
                "target.value[lt]"?: components["parameters"]["Targets_target_value_lt"];
                /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.max"?: components["parameters"]["Targets_target_max"];
                /** @description Target: max, at least this */
                "target.max[gte]"?: components["parameters"]["Targets_target_max_gte"];
                /** @description Target: max, more than this */
                "target.max[gt]"?: components["parameters"]["Targets_target_max_gt"];
                /** @description Target: max, at most this */
                "target.max[lte]"?: components["parameters"]["Targets_target_max_lte"];
                /** @description Target: max, less than this */
                "target.max[lt]"?: components["parameters"]["Targets_target_max_lt"];
                /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.comparator"?: components["parameters"]["Targets_target_comparator"];
                /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.value"?: components["parameters"]["Targets_growth_value"];
                /** @description Growth: value, at least this */
                "growth.value[gte]"?: components["parameters"]["Targets_growth_value_gte"];
                /** @description Growth: value, more than this */
                "growth.value[gt]"?: components["parameters"]["Targets_growth_value_gt"];
                /** @description Growth: value, at most this */
                "growth.value[lte]"?: components["parameters"]["Targets_growth_value_lte"];
                /** @description Growth: value, less than this */
                "growth.value[lt]"?: components["parameters"]["Targets_growth_value_lt"];
                /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.unit"?: components["parameters"]["Targets_growth_unit"];
                /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.basis"?: components["parameters"]["Targets_growth_basis"];
                /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.comparator"?: components["parameters"]["Targets_growth_comparator"];
                /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.value"?: components["parameters"]["Targets_derived_impliedGrowth_value"];
                /** @description Derived: implied growth: value, at least this */
                "derived.impliedGrowth.value[gte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gte"];
                /** @description Derived: implied growth: value, more than this */
                "derived.impliedGrowth.value[gt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gt"];
                /** @description Derived: implied growth: value, at most this */
                "derived.impliedGrowth.value[lte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lte"];
                /** @description Derived: implied growth: value, less than this */
                "derived.impliedGrowth.value[lt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lt"];
                /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.agrees"?: components["parameters"]["Targets_derived_impliedGrowth_agrees"];
                /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Targets_facts"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Targets_discrepancies"];
                /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                observations?: components["parameters"]["Targets_observations"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Targets_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Targets_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Targets_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Targets_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Targets_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportTargetsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Targets_id"];
                /** @description Number, a whole number. Row in box 1; null for a goal stated elsewhere. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Targets_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Targets_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Targets_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Targets_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Targets_number_lt"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Targets_kind"];
                /** @description Group of rows in box 1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                group?: components["parameters"]["Targets_group"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Targets_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Targets_actions"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Targets_programmes"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Targets_clusterTypes"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Targets_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Targets_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Targets_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Targets_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Targets_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Targets_unit_factor_lt"];
                /** @description Baseline: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.year"?: components["parameters"]["Targets_baseline_year"];
                /** @description Baseline: year, at least this */
                "baseline.year[gte]"?: components["parameters"]["Targets_baseline_year_gte"];
                /** @description Baseline: year, more than this */
                "baseline.year[gt]"?: components["parameters"]["Targets_baseline_year_gt"];
                /** @description Baseline: year, at most this */
                "baseline.year[lte]"?: components["parameters"]["Targets_baseline_year_lte"];
                /** @description Baseline: year, less than this */
                "baseline.year[lt]"?: components["parameters"]["Targets_baseline_year_lt"];
                /** @description Baseline: value, a number; null where the document names only the year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "baseline.value"?: components["parameters"]["Targets_baseline_value"];
                /** @description Baseline: value, at least this */
                "baseline.value[gte]"?: components["parameters"]["Targets_baseline_value_gte"];
                /** @description Baseline: value, more than this */
                "baseline.value[gt]"?: components["parameters"]["Targets_baseline_value_gt"];
                /** @description Baseline: value, at most this */
                "baseline.value[lte]"?: components["parameters"]["Targets_baseline_value_lte"];
                /** @description Baseline: value, less than this */
                "baseline.value[lt]"?: components["parameters"]["Targets_baseline_value_lt"];
                /** @description Target: year, a whole number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.year"?: components["parameters"]["Targets_target_year"];
                /** @description Target: year, at least this */
                "target.year[gte]"?: components["parameters"]["Targets_target_year_gte"];
                /** @description Target: year, more than this */
                "target.year[gt]"?: components["parameters"]["Targets_target_year_gt"];
                /** @description Target: year, at most this */
                "target.year[lte]"?: components["parameters"]["Targets_target_year_lte"];
                /** @description Target: year, less than this */
                "target.year[lt]"?: components["parameters"]["Targets_target_year_lt"];
                /** @description Target: value, a number. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.value"?: components["parameters"]["Targets_target_value"];
                /** @description Target: value, at least this */
                "target.value[gte]"?: components["parameters"]["Targets_target_value_gte"];
                /** @description Target: value, more than this */
                "target.value[gt]"?: components["parameters"]["Targets_target_value_gt"];
                /** @description Target: value, at most this */
                "target.value[lte]"?: components["parameters"]["Targets_target_value_lte"];
                /** @description Target: value, less than this */
                "target.value[lt]"?: components["parameters"]["Targets_target_value_lt"];
                /** @description Target: max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.max"?: components["parameters"]["Targets_target_max"];
                /** @description Target: max, at least this */
                "target.max[gte]"?: components["parameters"]["Targets_target_max_gte"];
                /** @description Target: max, more than this */
                "target.max[gt]"?: components["parameters"]["Targets_target_max_gt"];
                /** @description Target: max, at most this */
                "target.max[lte]"?: components["parameters"]["Targets_target_max_lte"];
                /** @description Target: max, less than this */
                "target.max[lt]"?: components["parameters"]["Targets_target_max_lt"];
                /** @description Target: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "target.comparator"?: components["parameters"]["Targets_target_comparator"];
                /** @description Growth: value, a number. Yearly growth as printed; never replaced by a computed one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.value"?: components["parameters"]["Targets_growth_value"];
                /** @description Growth: value, at least this */
                "growth.value[gte]"?: components["parameters"]["Targets_growth_value_gte"];
                /** @description Growth: value, more than this */
                "growth.value[gt]"?: components["parameters"]["Targets_growth_value_gt"];
                /** @description Growth: value, at most this */
                "growth.value[lte]"?: components["parameters"]["Targets_growth_value_lte"];
                /** @description Growth: value, less than this */
                "growth.value[lt]"?: components["parameters"]["Targets_growth_value_lt"];
                /** @description Growth: unit. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.unit"?: components["parameters"]["Targets_growth_unit"];
                /** @description Growth: basis. By the note under box 1; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.basis"?: components["parameters"]["Targets_growth_basis"];
                /** @description Growth: comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "growth.comparator"?: components["parameters"]["Targets_growth_comparator"];
                /** @description Derived: implied growth: value, a number. Percent, or percentage points, a year; two decimals. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.value"?: components["parameters"]["Targets_derived_impliedGrowth_value"];
                /** @description Derived: implied growth: value, at least this */
                "derived.impliedGrowth.value[gte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gte"];
                /** @description Derived: implied growth: value, more than this */
                "derived.impliedGrowth.value[gt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_gt"];
                /** @description Derived: implied growth: value, at most this */
                "derived.impliedGrowth.value[lte]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lte"];
                /** @description Derived: implied growth: value, less than this */
                "derived.impliedGrowth.value[lt]"?: components["parameters"]["Targets_derived_impliedGrowth_value_lt"];
                /** @description Derived: implied growth: agrees. Rounds to the printed growth. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "derived.impliedGrowth.agrees"?: components["parameters"]["Targets_derived_impliedGrowth_agrees"];
                /** @description Facts: ids of facts. Statistics of the same quantity; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Targets_facts"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Targets_discrepancies"];
                /** @description Observations: ids of observations. What others than the plan reported of it; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                observations?: components["parameters"]["Targets_observations"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Targets_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Targets_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Targets_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Targets_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Targets_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Targets_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Targets_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTargetInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of targets */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of targets in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listClusters: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Clusters_id"];
                /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
                type?: components["parameters"]["Clusters_type"];
                /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                stage?: components["parameters"]["Clusters_stage"];
                /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                kind?: components["parameters"]["Clusters_kind"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Clusters_districts"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Clusters_projects"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Clusters_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Clusters_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Clusters_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Clusters_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Clusters_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Clusters_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clusters */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportClusters: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Clusters_id"];
                /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
                type?: components["parameters"]["Clusters_type"];
                /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                stage?: components["parameters"]["Clusters_stage"];
                /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                kind?: components["parameters"]["Clusters_kind"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Clusters_districts"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Clusters_projects"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Clusters_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Clusters_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Clusters_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Clusters_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Clusters_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Clusters_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Clusters_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Clusters_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clusters, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of clusters */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of clusters */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listClustersInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Clusters_id"];
                /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
                type?: components["parameters"]["Clusters_type"];
                /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                stage?: components["parameters"]["Clusters_stage"];
                /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                kind?: components["parameters"]["Clusters_kind"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Clusters_districts"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Clusters_projects"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Clusters_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Clusters_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Clusters_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Clusters_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Clusters_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Clusters_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clusters in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportClustersInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Clusters_id"];
                /** @description Type: an id of cluster-types. Several, joined with commas: the records with one or more of them. */
                type?: components["parameters"]["Clusters_type"];
                /** @description Stage. For core business districts: what the plan means to do with it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                stage?: components["parameters"]["Clusters_stage"];
                /** @description Kind. For streets: which of the two lists it stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                kind?: components["parameters"]["Clusters_kind"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Clusters_districts"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Clusters_projects"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Clusters_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Clusters_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Clusters_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Clusters_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Clusters_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Clusters_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Clusters_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Clusters_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clusters in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getClusterInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of clusters */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of clusters in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listClusterTypes: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["ClusterTypes_id"];
                /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["ClusterTypes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["ClusterTypes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["ClusterTypes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["ClusterTypes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["ClusterTypes_number_lt"];
                /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
                openList?: components["parameters"]["ClusterTypes_openList"];
                /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
                zone?: components["parameters"]["ClusterTypes_zone"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["ClusterTypes_sectors"];
                /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
                named?: components["parameters"]["ClusterTypes_named"];
                /** @description Named, at least this */
                "named[gte]"?: components["parameters"]["ClusterTypes_named_gte"];
                /** @description Named, more than this */
                "named[gt]"?: components["parameters"]["ClusterTypes_named_gt"];
                /** @description Named, at most this */
                "named[lte]"?: components["parameters"]["ClusterTypes_named_lte"];
                /** @description Named, less than this */
                "named[lt]"?: components["parameters"]["ClusterTypes_named_lt"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["ClusterTypes_clusters"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["ClusterTypes_targets"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["ClusterTypes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["ClusterTypes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["ClusterTypes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["ClusterTypes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["ClusterTypes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["ClusterTypes_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cluster types */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportClusterTypes: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["ClusterTypes_id"];
                /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["ClusterTypes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["ClusterTypes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["ClusterTypes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["ClusterTypes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["ClusterTypes_number_lt"];
                /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
                openList?: components["parameters"]["ClusterTypes_openList"];
                /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
                zone?: components["parameters"]["ClusterTypes_zone"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["ClusterTypes_sectors"];
                /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
                named?: components["parameters"]["ClusterTypes_named"];
                /** @description Named, at least this */
                "named[gte]"?: components["parameters"]["ClusterTypes_named_gte"];
                /** @description Named, more than this */
                "named[gt]"?: components["parameters"]["ClusterTypes_named_gt"];
                /** @description Named, at most this */
                "named[lte]"?: components["parameters"]["ClusterTypes_named_lte"];
                /** @description Named, less than this */
                "named[lt]"?: components["parameters"]["ClusterTypes_named_lt"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["ClusterTypes_clusters"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["ClusterTypes_targets"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["ClusterTypes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["ClusterTypes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["ClusterTypes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["ClusterTypes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["ClusterTypes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["ClusterTypes_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["ClusterTypes_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["ClusterTypes_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cluster types, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getClusterType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of cluster-types */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of cluster-types */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listClusterTypesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["ClusterTypes_id"];
                /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["ClusterTypes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["ClusterTypes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["ClusterTypes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["ClusterTypes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["ClusterTypes_number_lt"];
                /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
                openList?: components["parameters"]["ClusterTypes_openList"];
                /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
                zone?: components["parameters"]["ClusterTypes_zone"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["ClusterTypes_sectors"];
                /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
                named?: components["parameters"]["ClusterTypes_named"];
                /** @description Named, at least this */
                "named[gte]"?: components["parameters"]["ClusterTypes_named_gte"];
                /** @description Named, more than this */
                "named[gt]"?: components["parameters"]["ClusterTypes_named_gt"];
                /** @description Named, at most this */
                "named[lte]"?: components["parameters"]["ClusterTypes_named_lte"];
                /** @description Named, less than this */
                "named[lt]"?: components["parameters"]["ClusterTypes_named_lt"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["ClusterTypes_clusters"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["ClusterTypes_targets"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["ClusterTypes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["ClusterTypes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["ClusterTypes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["ClusterTypes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["ClusterTypes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["ClusterTypes_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cluster types in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportClusterTypesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["ClusterTypes_id"];
                /** @description Number, a whole number. Row in box 2, counted by us: the box prints no numbers. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["ClusterTypes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["ClusterTypes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["ClusterTypes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["ClusterTypes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["ClusterTypes_number_lt"];
                /** @description Open list. The printed list ends in 等: it is not meant to be complete. Several, joined with commas: the records with one or more of them. */
                openList?: components["parameters"]["ClusterTypes_openList"];
                /** @description Zone: an id of sections. The functional zone of chapter 4（二） that the type belongs to. Several, joined with commas: the records with one or more of them. */
                zone?: components["parameters"]["ClusterTypes_zone"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["ClusterTypes_sectors"];
                /** @description Named, a whole number. How many clusters of the type the document names, counted. Several, joined with commas: the records with one or more of them. */
                named?: components["parameters"]["ClusterTypes_named"];
                /** @description Named, at least this */
                "named[gte]"?: components["parameters"]["ClusterTypes_named_gte"];
                /** @description Named, more than this */
                "named[gt]"?: components["parameters"]["ClusterTypes_named_gt"];
                /** @description Named, at most this */
                "named[lte]"?: components["parameters"]["ClusterTypes_named_lte"];
                /** @description Named, less than this */
                "named[lt]"?: components["parameters"]["ClusterTypes_named_lt"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["ClusterTypes_clusters"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["ClusterTypes_targets"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["ClusterTypes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["ClusterTypes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["ClusterTypes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["ClusterTypes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["ClusterTypes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["ClusterTypes_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["ClusterTypes_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["ClusterTypes_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cluster types in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getClusterTypeInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of cluster-types */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of cluster-types in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterTypeAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Projects_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Projects_kind"];
                /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
                programme?: components["parameters"]["Projects_programme"];
                /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Projects_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Projects_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Projects_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Projects_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Projects_number_lt"];
                /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Projects_parent"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Projects_districts"];
                /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                cluster?: components["parameters"]["Projects_cluster"];
                /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Projects_children"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Projects_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Projects_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Projects_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Projects_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Projects_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Projects_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportProjects: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Projects_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Projects_kind"];
                /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
                programme?: components["parameters"]["Projects_programme"];
                /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Projects_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Projects_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Projects_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Projects_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Projects_number_lt"];
                /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Projects_parent"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Projects_districts"];
                /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                cluster?: components["parameters"]["Projects_cluster"];
                /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Projects_children"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Projects_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Projects_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Projects_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Projects_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Projects_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Projects_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Projects_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Projects_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of projects */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of projects */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listProjectsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Projects_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Projects_kind"];
                /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
                programme?: components["parameters"]["Projects_programme"];
                /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Projects_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Projects_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Projects_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Projects_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Projects_number_lt"];
                /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Projects_parent"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Projects_districts"];
                /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                cluster?: components["parameters"]["Projects_cluster"];
                /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Projects_children"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Projects_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Projects_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Projects_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Projects_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Projects_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Projects_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportProjectsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Projects_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Projects_kind"];
                /** @description Programme: an id of programmes. Several, joined with commas: the records with one or more of them. */
                programme?: components["parameters"]["Projects_programme"];
                /** @description Number in its box; null for a named one. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Projects_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Projects_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Projects_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Projects_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Projects_number_lt"];
                /** @description Parent: an id of projects. The key project that a named one stands in. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Projects_parent"];
                /** @description Districts: ids of districts. Only where the name or the text says so. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Projects_districts"];
                /** @description Cluster: an id of clusters. The cluster of box 2 that it is about. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                cluster?: components["parameters"]["Projects_cluster"];
                /** @description Children: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Projects_children"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Projects_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Projects_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Projects_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Projects_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Projects_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Projects_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Projects_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Projects_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getProjectInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of projects */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of projects in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Programmes_id"];
                /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Programmes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Programmes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Programmes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Programmes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Programmes_number_lt"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Programmes_section"];
                /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                action?: components["parameters"]["Programmes_action"];
                /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
                parentSection?: components["parameters"]["Programmes_parentSection"];
                /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Programmes_projects"];
                /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                namedProjects?: components["parameters"]["Programmes_namedProjects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Programmes_targets"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Programmes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Programmes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Programmes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Programmes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Programmes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Programmes_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programmes */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportProgrammes: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Programmes_id"];
                /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Programmes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Programmes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Programmes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Programmes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Programmes_number_lt"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Programmes_section"];
                /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                action?: components["parameters"]["Programmes_action"];
                /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
                parentSection?: components["parameters"]["Programmes_parentSection"];
                /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Programmes_projects"];
                /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                namedProjects?: components["parameters"]["Programmes_namedProjects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Programmes_targets"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Programmes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Programmes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Programmes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Programmes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Programmes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Programmes_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Programmes_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Programmes_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programmes, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of programmes */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of programmes */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listProgrammesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Programmes_id"];
                /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Programmes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Programmes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Programmes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Programmes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Programmes_number_lt"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Programmes_section"];
                /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                action?: components["parameters"]["Programmes_action"];
                /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
                parentSection?: components["parameters"]["Programmes_parentSection"];
                /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Programmes_projects"];
                /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                namedProjects?: components["parameters"]["Programmes_namedProjects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Programmes_targets"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Programmes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Programmes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Programmes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Programmes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Programmes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Programmes_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programmes in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportProgrammesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Programmes_id"];
                /** @description Number of the box. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Programmes_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Programmes_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Programmes_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Programmes_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Programmes_number_lt"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Programmes_section"];
                /** @description Action: an id of actions. The action whose box it is; null for box 3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                action?: components["parameters"]["Programmes_action"];
                /** @description Parent section: an id of sections. The section that the box stands in. Several, joined with commas: the records with one or more of them. */
                parentSection?: components["parameters"]["Programmes_parentSection"];
                /** @description Projects: ids of projects. The numbered entries of the box: its key projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Programmes_projects"];
                /** @description Named projects: ids of projects. Those named inside its key projects; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                namedProjects?: components["parameters"]["Programmes_namedProjects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Programmes_targets"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Programmes_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Programmes_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Programmes_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Programmes_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Programmes_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Programmes_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Programmes_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Programmes_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Programmes in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getProgrammeInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of programmes */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of programmes in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listSectors: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sectors_id"];
                /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Sectors_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Sectors_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Sectors_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Sectors_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Sectors_number_lt"];
                /** @description Part. Several, joined with commas: the records with one or more of them. */
                part?: components["parameters"]["Sectors_part"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Sectors_section"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sectors_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sectors_facts"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sectors_actions"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sectors_clusterTypes"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sectors_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sectors_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sectors_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sectors_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sectors_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sectors_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sectors */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportSectors: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sectors_id"];
                /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Sectors_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Sectors_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Sectors_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Sectors_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Sectors_number_lt"];
                /** @description Part. Several, joined with commas: the records with one or more of them. */
                part?: components["parameters"]["Sectors_part"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Sectors_section"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sectors_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sectors_facts"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sectors_actions"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sectors_clusterTypes"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sectors_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sectors_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sectors_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sectors_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sectors_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sectors_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Sectors_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Sectors_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sectors, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of sectors */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of sectors */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listSectorsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sectors_id"];
                /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Sectors_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Sectors_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Sectors_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Sectors_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Sectors_number_lt"];
                /** @description Part. Several, joined with commas: the records with one or more of them. */
                part?: components["parameters"]["Sectors_part"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Sectors_section"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sectors_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sectors_facts"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sectors_actions"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sectors_clusterTypes"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sectors_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sectors_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sectors_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sectors_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sectors_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sectors_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sectors in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportSectorsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sectors_id"];
                /** @description Number, a whole number. Its item in the section of chapter 3. Several, joined with commas: the records with one or more of them. */
                number?: components["parameters"]["Sectors_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Sectors_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Sectors_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Sectors_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Sectors_number_lt"];
                /** @description Part. Several, joined with commas: the records with one or more of them. */
                part?: components["parameters"]["Sectors_part"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Sectors_section"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sectors_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sectors_facts"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sectors_actions"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sectors_clusterTypes"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sectors_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sectors_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sectors_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sectors_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sectors_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sectors_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Sectors_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Sectors_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sectors in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSectorInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of sectors */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of sectors in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectorAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Actions_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Actions_kind"];
                /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Actions_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Actions_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Actions_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Actions_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Actions_number_lt"];
                /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Actions_parent"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Actions_section"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Actions_sectors"];
                /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Actions_children"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Actions_programmes"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Actions_projects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Actions_targets"];
                /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Actions_facts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Actions_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Actions_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Actions_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Actions_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Actions_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Actions_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportActions: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Actions_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Actions_kind"];
                /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Actions_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Actions_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Actions_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Actions_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Actions_number_lt"];
                /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Actions_parent"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Actions_section"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Actions_sectors"];
                /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Actions_children"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Actions_programmes"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Actions_projects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Actions_targets"];
                /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Actions_facts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Actions_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Actions_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Actions_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Actions_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Actions_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Actions_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Actions_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Actions_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of actions */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of actions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listActionsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Actions_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Actions_kind"];
                /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Actions_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Actions_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Actions_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Actions_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Actions_number_lt"];
                /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Actions_parent"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Actions_section"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Actions_sectors"];
                /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Actions_children"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Actions_programmes"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Actions_projects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Actions_targets"];
                /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Actions_facts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Actions_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Actions_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Actions_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Actions_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Actions_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Actions_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportActionsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Actions_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Actions_kind"];
                /** @description Number, a whole number. Its number in the chapter; null for a sub-action. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                number?: components["parameters"]["Actions_number"];
                /** @description Number, at least this */
                "number[gte]"?: components["parameters"]["Actions_number_gte"];
                /** @description Number, more than this */
                "number[gt]"?: components["parameters"]["Actions_number_gt"];
                /** @description Number, at most this */
                "number[lte]"?: components["parameters"]["Actions_number_lte"];
                /** @description Number, less than this */
                "number[lt]"?: components["parameters"]["Actions_number_lt"];
                /** @description Parent: an id of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Actions_parent"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Actions_section"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Actions_sectors"];
                /** @description Children: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Actions_children"];
                /** @description Programmes: ids of programmes. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Actions_programmes"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Actions_projects"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Actions_targets"];
                /** @description Facts: ids of facts. Statistics that it is about; not in 2026.1. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Actions_facts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Actions_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Actions_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Actions_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Actions_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Actions_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Actions_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Actions_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Actions_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getActionInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of actions */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of actions in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Areas_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Areas_kind"];
                /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Areas_parent"];
                /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Areas_districts"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Areas_section"];
                /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Areas_children"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Areas_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Areas_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Areas_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Areas_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Areas_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Areas_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Spatial layout */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportAreas: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Areas_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Areas_kind"];
                /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Areas_parent"];
                /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Areas_districts"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Areas_section"];
                /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Areas_children"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Areas_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Areas_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Areas_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Areas_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Areas_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Areas_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Areas_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Areas_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Spatial layout, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of areas */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listAreasInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Areas_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Areas_kind"];
                /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Areas_parent"];
                /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Areas_districts"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Areas_section"];
                /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Areas_children"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Areas_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Areas_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Areas_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Areas_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Areas_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Areas_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Spatial layout in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportAreasInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Areas_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Areas_kind"];
                /** @description Parent: an id of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Areas_parent"];
                /** @description Districts: ids of districts. Those that the plan itself names as part of it. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Areas_districts"];
                /** @description Section: an id of sections. Several, joined with commas: the records with one or more of them. */
                section?: components["parameters"]["Areas_section"];
                /** @description Children: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Areas_children"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Areas_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Areas_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Areas_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Areas_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Areas_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Areas_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Areas_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Areas_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Spatial layout in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getAreaInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of areas */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of areas in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listDistricts: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Districts_id"];
                /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
                code?: components["parameters"]["Districts_code"];
                /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lon"?: components["parameters"]["Districts_labelPoint_lon"];
                /** @description Label point: lon, at least this */
                "labelPoint.lon[gte]"?: components["parameters"]["Districts_labelPoint_lon_gte"];
                /** @description Label point: lon, more than this */
                "labelPoint.lon[gt]"?: components["parameters"]["Districts_labelPoint_lon_gt"];
                /** @description Label point: lon, at most this */
                "labelPoint.lon[lte]"?: components["parameters"]["Districts_labelPoint_lon_lte"];
                /** @description Label point: lon, less than this */
                "labelPoint.lon[lt]"?: components["parameters"]["Districts_labelPoint_lon_lt"];
                /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lat"?: components["parameters"]["Districts_labelPoint_lat"];
                /** @description Label point: lat, at least this */
                "labelPoint.lat[gte]"?: components["parameters"]["Districts_labelPoint_lat_gte"];
                /** @description Label point: lat, more than this */
                "labelPoint.lat[gt]"?: components["parameters"]["Districts_labelPoint_lat_gt"];
                /** @description Label point: lat, at most this */
                "labelPoint.lat[lte]"?: components["parameters"]["Districts_labelPoint_lat_lte"];
                /** @description Label point: lat, less than this */
                "labelPoint.lat[lt]"?: components["parameters"]["Districts_labelPoint_lat_lt"];
                /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Districts_areas"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Districts_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Districts_projects"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Districts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Districts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Districts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Districts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Districts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Districts_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts and counties */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportDistricts: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Districts_id"];
                /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
                code?: components["parameters"]["Districts_code"];
                /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lon"?: components["parameters"]["Districts_labelPoint_lon"];
                /** @description Label point: lon, at least this */
                "labelPoint.lon[gte]"?: components["parameters"]["Districts_labelPoint_lon_gte"];
                /** @description Label point: lon, more than this */
                "labelPoint.lon[gt]"?: components["parameters"]["Districts_labelPoint_lon_gt"];
                /** @description Label point: lon, at most this */
                "labelPoint.lon[lte]"?: components["parameters"]["Districts_labelPoint_lon_lte"];
                /** @description Label point: lon, less than this */
                "labelPoint.lon[lt]"?: components["parameters"]["Districts_labelPoint_lon_lt"];
                /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lat"?: components["parameters"]["Districts_labelPoint_lat"];
                /** @description Label point: lat, at least this */
                "labelPoint.lat[gte]"?: components["parameters"]["Districts_labelPoint_lat_gte"];
                /** @description Label point: lat, more than this */
                "labelPoint.lat[gt]"?: components["parameters"]["Districts_labelPoint_lat_gt"];
                /** @description Label point: lat, at most this */
                "labelPoint.lat[lte]"?: components["parameters"]["Districts_labelPoint_lat_lte"];
                /** @description Label point: lat, less than this */
                "labelPoint.lat[lt]"?: components["parameters"]["Districts_labelPoint_lat_lt"];
                /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Districts_areas"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Districts_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Districts_projects"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Districts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Districts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Districts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Districts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Districts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Districts_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Districts_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Districts_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "geojson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts and counties, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        [key: string]: unknown;
                    };
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of districts */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of districts */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listDistrictsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Districts_id"];
                /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
                code?: components["parameters"]["Districts_code"];
                /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lon"?: components["parameters"]["Districts_labelPoint_lon"];
                /** @description Label point: lon, at least this */
                "labelPoint.lon[gte]"?: components["parameters"]["Districts_labelPoint_lon_gte"];
                /** @description Label point: lon, more than this */
                "labelPoint.lon[gt]"?: components["parameters"]["Districts_labelPoint_lon_gt"];
                /** @description Label point: lon, at most this */
                "labelPoint.lon[lte]"?: components["parameters"]["Districts_labelPoint_lon_lte"];
                /** @description Label point: lon, less than this */
                "labelPoint.lon[lt]"?: components["parameters"]["Districts_labelPoint_lon_lt"];
                /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lat"?: components["parameters"]["Districts_labelPoint_lat"];
                /** @description Label point: lat, at least this */
                "labelPoint.lat[gte]"?: components["parameters"]["Districts_labelPoint_lat_gte"];
                /** @description Label point: lat, more than this */
                "labelPoint.lat[gt]"?: components["parameters"]["Districts_labelPoint_lat_gt"];
                /** @description Label point: lat, at most this */
                "labelPoint.lat[lte]"?: components["parameters"]["Districts_labelPoint_lat_lte"];
                /** @description Label point: lat, less than this */
                "labelPoint.lat[lt]"?: components["parameters"]["Districts_labelPoint_lat_lt"];
                /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Districts_areas"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Districts_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Districts_projects"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Districts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Districts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Districts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Districts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Districts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Districts_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts and counties in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportDistrictsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Districts_id"];
                /** @description Code. GB/T 2260 code. Several, joined with commas: the records with one or more of them. */
                code?: components["parameters"]["Districts_code"];
                /** @description Label point: lon, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lon"?: components["parameters"]["Districts_labelPoint_lon"];
                /** @description Label point: lon, at least this */
                "labelPoint.lon[gte]"?: components["parameters"]["Districts_labelPoint_lon_gte"];
                /** @description Label point: lon, more than this */
                "labelPoint.lon[gt]"?: components["parameters"]["Districts_labelPoint_lon_gt"];
                /** @description Label point: lon, at most this */
                "labelPoint.lon[lte]"?: components["parameters"]["Districts_labelPoint_lon_lte"];
                /** @description Label point: lon, less than this */
                "labelPoint.lon[lt]"?: components["parameters"]["Districts_labelPoint_lon_lt"];
                /** @description Label point: lat, a number. Several, joined with commas: the records with one or more of them. */
                "labelPoint.lat"?: components["parameters"]["Districts_labelPoint_lat"];
                /** @description Label point: lat, at least this */
                "labelPoint.lat[gte]"?: components["parameters"]["Districts_labelPoint_lat_gte"];
                /** @description Label point: lat, more than this */
                "labelPoint.lat[gt]"?: components["parameters"]["Districts_labelPoint_lat_gt"];
                /** @description Label point: lat, at most this */
                "labelPoint.lat[lte]"?: components["parameters"]["Districts_labelPoint_lat_lte"];
                /** @description Label point: lat, less than this */
                "labelPoint.lat[lt]"?: components["parameters"]["Districts_labelPoint_lat_lt"];
                /** @description Areas: ids of areas. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Districts_areas"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Districts_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Districts_projects"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Districts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Districts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Districts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Districts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Districts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Districts_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Districts_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Districts_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "geojson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts and counties in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        [key: string]: unknown;
                    };
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDistrictInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of districts */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of districts in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Facts_id"];
                /** @description Measure. Several, joined with commas: the records with one or more of them. */
                measure?: components["parameters"]["Facts_measure"];
                /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
                value?: components["parameters"]["Facts_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Facts_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Facts_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Facts_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Facts_value_lt"];
                /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                max?: components["parameters"]["Facts_max"];
                /** @description Max, at least this */
                "max[gte]"?: components["parameters"]["Facts_max_gte"];
                /** @description Max, more than this */
                "max[gt]"?: components["parameters"]["Facts_max_gt"];
                /** @description Max, at most this */
                "max[lte]"?: components["parameters"]["Facts_max_lte"];
                /** @description Max, less than this */
                "max[lt]"?: components["parameters"]["Facts_max_lt"];
                /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
                comparator?: components["parameters"]["Facts_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Facts_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Facts_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Facts_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Facts_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Facts_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Facts_unit_factor_lt"];
                /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.from"?: components["parameters"]["Facts_period_from"];
                /** @description Period: from, at least this */
                "period.from[gte]"?: components["parameters"]["Facts_period_from_gte"];
                /** @description Period: from, more than this */
                "period.from[gt]"?: components["parameters"]["Facts_period_from_gt"];
                /** @description Period: from, at most this */
                "period.from[lte]"?: components["parameters"]["Facts_period_from_lte"];
                /** @description Period: from, less than this */
                "period.from[lt]"?: components["parameters"]["Facts_period_from_lt"];
                /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.to"?: components["parameters"]["Facts_period_to"];
                /** @description Period: to, at least this */
                "period.to[gte]"?: components["parameters"]["Facts_period_to_gte"];
                /** @description Period: to, more than this */
                "period.to[gt]"?: components["parameters"]["Facts_period_to_gt"];
                /** @description Period: to, at most this */
                "period.to[lte]"?: components["parameters"]["Facts_period_to_lte"];
                /** @description Period: to, less than this */
                "period.to[lt]"?: components["parameters"]["Facts_period_to_lt"];
                /** @description Area. Several, joined with commas: the records with one or more of them. */
                area?: components["parameters"]["Facts_area"];
                /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                target?: components["parameters"]["Facts_target"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Facts_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Facts_actions"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Facts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Facts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Facts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Facts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Facts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Facts_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportFacts: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Facts_id"];
                /** @description Measure. Several, joined with commas: the records with one or more of them. */
                measure?: components["parameters"]["Facts_measure"];
                /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
                value?: components["parameters"]["Facts_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Facts_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Facts_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Facts_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Facts_value_lt"];
                /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                max?: components["parameters"]["Facts_max"];
                /** @description Max, at least this */
                "max[gte]"?: components["parameters"]["Facts_max_gte"];
                /** @description Max, more than this */
                "max[gt]"?: components["parameters"]["Facts_max_gt"];
                /** @description Max, at most this */
                "max[lte]"?: components["parameters"]["Facts_max_lte"];
                /** @description Max, less than this */
                "max[lt]"?: components["parameters"]["Facts_max_lt"];
                /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
                comparator?: components["parameters"]["Facts_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Facts_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Facts_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Facts_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Facts_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Facts_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Facts_unit_factor_lt"];
                /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.from"?: components["parameters"]["Facts_period_from"];
                /** @description Period: from, at least this */
                "period.from[gte]"?: components["parameters"]["Facts_period_from_gte"];
                /** @description Period: from, more than this */
                "period.from[gt]"?: components["parameters"]["Facts_period_from_gt"];
                /** @description Period: from, at most this */
                "period.from[lte]"?: components["parameters"]["Facts_period_from_lte"];
                /** @description Period: from, less than this */
                "period.from[lt]"?: components["parameters"]["Facts_period_from_lt"];
                /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.to"?: components["parameters"]["Facts_period_to"];
                /** @description Period: to, at least this */
                "period.to[gte]"?: components["parameters"]["Facts_period_to_gte"];
                /** @description Period: to, more than this */
                "period.to[gt]"?: components["parameters"]["Facts_period_to_gt"];
                /** @description Period: to, at most this */
                "period.to[lte]"?: components["parameters"]["Facts_period_to_lte"];
                /** @description Period: to, less than this */
                "period.to[lt]"?: components["parameters"]["Facts_period_to_lt"];
                /** @description Area. Several, joined with commas: the records with one or more of them. */
                area?: components["parameters"]["Facts_area"];
                /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                target?: components["parameters"]["Facts_target"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Facts_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Facts_actions"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Facts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Facts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Facts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Facts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Facts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Facts_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Facts_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Facts_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of facts */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of facts */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listFactsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Facts_id"];
                /** @description Measure. Several, joined with commas: the records with one or more of them. */
                measure?: components["parameters"]["Facts_measure"];
                /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
                value?: components["parameters"]["Facts_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Facts_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Facts_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Facts_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Facts_value_lt"];
                /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                max?: components["parameters"]["Facts_max"];
                /** @description Max, at least this */
                "max[gte]"?: components["parameters"]["Facts_max_gte"];
                /** @description Max, more than this */
                "max[gt]"?: components["parameters"]["Facts_max_gt"];
                /** @description Max, at most this */
                "max[lte]"?: components["parameters"]["Facts_max_lte"];
                /** @description Max, less than this */
                "max[lt]"?: components["parameters"]["Facts_max_lt"];
                /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
                comparator?: components["parameters"]["Facts_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Facts_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Facts_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Facts_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Facts_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Facts_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Facts_unit_factor_lt"];
                /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.from"?: components["parameters"]["Facts_period_from"];
                /** @description Period: from, at least this */
                "period.from[gte]"?: components["parameters"]["Facts_period_from_gte"];
                /** @description Period: from, more than this */
                "period.from[gt]"?: components["parameters"]["Facts_period_from_gt"];
                /** @description Period: from, at most this */
                "period.from[lte]"?: components["parameters"]["Facts_period_from_lte"];
                /** @description Period: from, less than this */
                "period.from[lt]"?: components["parameters"]["Facts_period_from_lt"];
                /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.to"?: components["parameters"]["Facts_period_to"];
                /** @description Period: to, at least this */
                "period.to[gte]"?: components["parameters"]["Facts_period_to_gte"];
                /** @description Period: to, more than this */
                "period.to[gt]"?: components["parameters"]["Facts_period_to_gt"];
                /** @description Period: to, at most this */
                "period.to[lte]"?: components["parameters"]["Facts_period_to_lte"];
                /** @description Period: to, less than this */
                "period.to[lt]"?: components["parameters"]["Facts_period_to_lt"];
                /** @description Area. Several, joined with commas: the records with one or more of them. */
                area?: components["parameters"]["Facts_area"];
                /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                target?: components["parameters"]["Facts_target"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Facts_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Facts_actions"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Facts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Facts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Facts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Facts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Facts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Facts_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportFactsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Facts_id"];
                /** @description Measure. Several, joined with commas: the records with one or more of them. */
                measure?: components["parameters"]["Facts_measure"];
                /** @description Value, a number. Several, joined with commas: the records with one or more of them. */
                value?: components["parameters"]["Facts_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Facts_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Facts_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Facts_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Facts_value_lt"];
                /** @description Max, a number. Upper end of a range. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                max?: components["parameters"]["Facts_max"];
                /** @description Max, at least this */
                "max[gte]"?: components["parameters"]["Facts_max_gte"];
                /** @description Max, more than this */
                "max[gt]"?: components["parameters"]["Facts_max_gt"];
                /** @description Max, at most this */
                "max[lte]"?: components["parameters"]["Facts_max_lte"];
                /** @description Max, less than this */
                "max[lt]"?: components["parameters"]["Facts_max_lt"];
                /** @description Comparator. How the number is meant; `between` goes with `max`. Several, joined with commas: the records with one or more of them. */
                comparator?: components["parameters"]["Facts_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Facts_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Facts_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Facts_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Facts_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Facts_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Facts_unit_factor_lt"];
                /** @description Period: from, a whole number. First year of a span; null for one year. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.from"?: components["parameters"]["Facts_period_from"];
                /** @description Period: from, at least this */
                "period.from[gte]"?: components["parameters"]["Facts_period_from_gte"];
                /** @description Period: from, more than this */
                "period.from[gt]"?: components["parameters"]["Facts_period_from_gt"];
                /** @description Period: from, at most this */
                "period.from[lte]"?: components["parameters"]["Facts_period_from_lte"];
                /** @description Period: from, less than this */
                "period.from[lt]"?: components["parameters"]["Facts_period_from_lt"];
                /** @description Period: to, a whole number. The year; null where the document does not say. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "period.to"?: components["parameters"]["Facts_period_to"];
                /** @description Period: to, at least this */
                "period.to[gte]"?: components["parameters"]["Facts_period_to_gte"];
                /** @description Period: to, more than this */
                "period.to[gt]"?: components["parameters"]["Facts_period_to_gt"];
                /** @description Period: to, at most this */
                "period.to[lte]"?: components["parameters"]["Facts_period_to_lte"];
                /** @description Period: to, less than this */
                "period.to[lt]"?: components["parameters"]["Facts_period_to_lt"];
                /** @description Area. Several, joined with commas: the records with one or more of them. */
                area?: components["parameters"]["Facts_area"];
                /** @description Target: an id of targets. The target for the same quantity. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                target?: components["parameters"]["Facts_target"];
                /** @description Sectors: ids of sectors. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Facts_sectors"];
                /** @description Actions: ids of actions. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Facts_actions"];
                /** @description Discrepancies: ids of discrepancies. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Facts_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Facts_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Facts_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Facts_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Facts_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Facts_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Facts_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Facts_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getFactInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of facts */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of facts in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Observations_id"];
                /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
                target?: components["parameters"]["Observations_target"];
                /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
                year?: components["parameters"]["Observations_year"];
                /** @description Year, at least this */
                "year[gte]"?: components["parameters"]["Observations_year_gte"];
                /** @description Year, more than this */
                "year[gt]"?: components["parameters"]["Observations_year_gt"];
                /** @description Year, at most this */
                "year[lte]"?: components["parameters"]["Observations_year_lte"];
                /** @description Year, less than this */
                "year[lt]"?: components["parameters"]["Observations_year_lt"];
                /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                value?: components["parameters"]["Observations_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Observations_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Observations_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Observations_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Observations_value_lt"];
                /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparator?: components["parameters"]["Observations_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Observations_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Observations_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Observations_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Observations_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Observations_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Observations_unit_factor_lt"];
                /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                prices?: components["parameters"]["Observations_prices"];
                /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.value"?: components["parameters"]["Observations_realGrowth_value"];
                /** @description Real growth: value, at least this */
                "realGrowth.value[gte]"?: components["parameters"]["Observations_realGrowth_value_gte"];
                /** @description Real growth: value, more than this */
                "realGrowth.value[gt]"?: components["parameters"]["Observations_realGrowth_value_gt"];
                /** @description Real growth: value, at most this */
                "realGrowth.value[lte]"?: components["parameters"]["Observations_realGrowth_value_lte"];
                /** @description Real growth: value, less than this */
                "realGrowth.value[lt]"?: components["parameters"]["Observations_realGrowth_value_lt"];
                /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.comparator"?: components["parameters"]["Observations_realGrowth_comparator"];
                /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparable?: components["parameters"]["Observations_comparable"];
                /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
                vintage?: components["parameters"]["Observations_vintage"];
                /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
                published?: components["parameters"]["Observations_published"];
                /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
                "source.grade"?: components["parameters"]["Observations_source_grade"];
                /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "source.dated"?: components["parameters"]["Observations_source_dated"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Observations_q"];
                /** @description Only what was known on this day: a month without a day counts from its end */
                asOf?: components["parameters"]["Observations_asOf"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Observations_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Observations_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Observations_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Observations_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportObservations: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Observations_id"];
                /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
                target?: components["parameters"]["Observations_target"];
                /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
                year?: components["parameters"]["Observations_year"];
                /** @description Year, at least this */
                "year[gte]"?: components["parameters"]["Observations_year_gte"];
                /** @description Year, more than this */
                "year[gt]"?: components["parameters"]["Observations_year_gt"];
                /** @description Year, at most this */
                "year[lte]"?: components["parameters"]["Observations_year_lte"];
                /** @description Year, less than this */
                "year[lt]"?: components["parameters"]["Observations_year_lt"];
                /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                value?: components["parameters"]["Observations_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Observations_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Observations_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Observations_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Observations_value_lt"];
                /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparator?: components["parameters"]["Observations_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Observations_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Observations_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Observations_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Observations_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Observations_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Observations_unit_factor_lt"];
                /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                prices?: components["parameters"]["Observations_prices"];
                /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.value"?: components["parameters"]["Observations_realGrowth_value"];
                /** @description Real growth: value, at least this */
                "realGrowth.value[gte]"?: components["parameters"]["Observations_realGrowth_value_gte"];
                /** @description Real growth: value, more than this */
                "realGrowth.value[gt]"?: components["parameters"]["Observations_realGrowth_value_gt"];
                /** @description Real growth: value, at most this */
                "realGrowth.value[lte]"?: components["parameters"]["Observations_realGrowth_value_lte"];
                /** @description Real growth: value, less than this */
                "realGrowth.value[lt]"?: components["parameters"]["Observations_realGrowth_value_lt"];
                /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.comparator"?: components["parameters"]["Observations_realGrowth_comparator"];
                /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparable?: components["parameters"]["Observations_comparable"];
                /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
                vintage?: components["parameters"]["Observations_vintage"];
                /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
                published?: components["parameters"]["Observations_published"];
                /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
                "source.grade"?: components["parameters"]["Observations_source_grade"];
                /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "source.dated"?: components["parameters"]["Observations_source_dated"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Observations_q"];
                /** @description Only what was known on this day: a month without a day counts from its end */
                asOf?: components["parameters"]["Observations_asOf"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Observations_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Observations_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Observations_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Observations_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Observations_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Observations_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of observations */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of observations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listObservationsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Observations_id"];
                /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
                target?: components["parameters"]["Observations_target"];
                /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
                year?: components["parameters"]["Observations_year"];
                /** @description Year, at least this */
                "year[gte]"?: components["parameters"]["Observations_year_gte"];
                /** @description Year, more than this */
                "year[gt]"?: components["parameters"]["Observations_year_gt"];
                /** @description Year, at most this */
                "year[lte]"?: components["parameters"]["Observations_year_lte"];
                /** @description Year, less than this */
                "year[lt]"?: components["parameters"]["Observations_year_lt"];
                /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                value?: components["parameters"]["Observations_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Observations_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Observations_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Observations_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Observations_value_lt"];
                /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparator?: components["parameters"]["Observations_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Observations_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Observations_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Observations_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Observations_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Observations_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Observations_unit_factor_lt"];
                /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                prices?: components["parameters"]["Observations_prices"];
                /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.value"?: components["parameters"]["Observations_realGrowth_value"];
                /** @description Real growth: value, at least this */
                "realGrowth.value[gte]"?: components["parameters"]["Observations_realGrowth_value_gte"];
                /** @description Real growth: value, more than this */
                "realGrowth.value[gt]"?: components["parameters"]["Observations_realGrowth_value_gt"];
                /** @description Real growth: value, at most this */
                "realGrowth.value[lte]"?: components["parameters"]["Observations_realGrowth_value_lte"];
                /** @description Real growth: value, less than this */
                "realGrowth.value[lt]"?: components["parameters"]["Observations_realGrowth_value_lt"];
                /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.comparator"?: components["parameters"]["Observations_realGrowth_comparator"];
                /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparable?: components["parameters"]["Observations_comparable"];
                /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
                vintage?: components["parameters"]["Observations_vintage"];
                /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
                published?: components["parameters"]["Observations_published"];
                /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
                "source.grade"?: components["parameters"]["Observations_source_grade"];
                /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "source.dated"?: components["parameters"]["Observations_source_dated"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Observations_q"];
                /** @description Only what was known on this day: a month without a day counts from its end */
                asOf?: components["parameters"]["Observations_asOf"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Observations_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Observations_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Observations_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Observations_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportObservationsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Observations_id"];
                /** @description Target: an id of targets. Several, joined with commas: the records with one or more of them. */
                target?: components["parameters"]["Observations_target"];
                /** @description Year, a whole number. The year that the figure is of. Several, joined with commas: the records with one or more of them. */
                year?: components["parameters"]["Observations_year"];
                /** @description Year, at least this */
                "year[gte]"?: components["parameters"]["Observations_year_gte"];
                /** @description Year, more than this */
                "year[gt]"?: components["parameters"]["Observations_year_gt"];
                /** @description Year, at most this */
                "year[lte]"?: components["parameters"]["Observations_year_lte"];
                /** @description Year, less than this */
                "year[lt]"?: components["parameters"]["Observations_year_lt"];
                /** @description Value, a number; null where only a growth was reported. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                value?: components["parameters"]["Observations_value"];
                /** @description Value, at least this */
                "value[gte]"?: components["parameters"]["Observations_value_gte"];
                /** @description Value, more than this */
                "value[gt]"?: components["parameters"]["Observations_value_gt"];
                /** @description Value, at most this */
                "value[lte]"?: components["parameters"]["Observations_value_lte"];
                /** @description Value, less than this */
                "value[lt]"?: components["parameters"]["Observations_value_lt"];
                /** @description Comparator. How the value is meant. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparator?: components["parameters"]["Observations_comparator"];
                /** @description Unit: code. Short permanent code. Several, joined with commas: the records with one or more of them. */
                "unit.code"?: components["parameters"]["Observations_unit_code"];
                /** @description Unit: factor, a number; value × factor is in the base unit. Several, joined with commas: the records with one or more of them. */
                "unit.factor"?: components["parameters"]["Observations_unit_factor"];
                /** @description Unit: factor, at least this */
                "unit.factor[gte]"?: components["parameters"]["Observations_unit_factor_gte"];
                /** @description Unit: factor, more than this */
                "unit.factor[gt]"?: components["parameters"]["Observations_unit_factor_gt"];
                /** @description Unit: factor, at most this */
                "unit.factor[lte]"?: components["parameters"]["Observations_unit_factor_lte"];
                /** @description Unit: factor, less than this */
                "unit.factor[lt]"?: components["parameters"]["Observations_unit_factor_lt"];
                /** @description Prices of the value; null for what is not money. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                prices?: components["parameters"]["Observations_prices"];
                /** @description Real growth: value, a number. Percent on the year before. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.value"?: components["parameters"]["Observations_realGrowth_value"];
                /** @description Real growth: value, at least this */
                "realGrowth.value[gte]"?: components["parameters"]["Observations_realGrowth_value_gte"];
                /** @description Real growth: value, more than this */
                "realGrowth.value[gt]"?: components["parameters"]["Observations_realGrowth_value_gt"];
                /** @description Real growth: value, at most this */
                "realGrowth.value[lte]"?: components["parameters"]["Observations_realGrowth_value_lte"];
                /** @description Real growth: value, less than this */
                "realGrowth.value[lt]"?: components["parameters"]["Observations_realGrowth_value_lt"];
                /** @description Real growth: comparator. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "realGrowth.comparator"?: components["parameters"]["Observations_realGrowth_comparator"];
                /** @description Comparable. Whether the value may be set against the plan's baseline and target: the same definition, base and prices. If not, `caveat` says why; null without a value. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                comparable?: components["parameters"]["Observations_comparable"];
                /** @description Vintage. Which of several figures for one year it is. Several, joined with commas: the records with one or more of them. */
                vintage?: components["parameters"]["Observations_vintage"];
                /** @description Published. ISO 8601 date; a month where the day is not known, which counts from its end. Several, joined with commas: the records with one or more of them. */
                published?: components["parameters"]["Observations_published"];
                /** @description Source: grade. A: the publisher's own page or the municipal daily; B: official text on another site; C: a repost. Several, joined with commas: the records with one or more of them. */
                "source.grade"?: components["parameters"]["Observations_source_grade"];
                /** @description Source: dated. Whether it bears a date itself; if not, `published` is when its figure was known. Without this field, before 2026.3, every source counts as dated. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                "source.dated"?: components["parameters"]["Observations_source_dated"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Observations_q"];
                /** @description Only what was known on this day: a month without a day counts from its end */
                asOf?: components["parameters"]["Observations_asOf"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Observations_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Observations_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Observations_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Observations_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Observations_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Observations_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Observations in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getObservationInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of observations */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of observations in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listDiscrepancies: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Discrepancies_id"];
                /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Discrepancies_kind"];
                /** @description Severity. Several, joined with commas: the records with one or more of them. */
                severity?: components["parameters"]["Discrepancies_severity"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Discrepancies_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Discrepancies_facts"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Discrepancies_clusterTypes"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Discrepancies_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Discrepancies_projects"];
                /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Discrepancies_programmes"];
                /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Discrepancies_sectors"];
                /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Discrepancies_actions"];
                /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Discrepancies_areas"];
                /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Discrepancies_districts"];
                /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sections?: components["parameters"]["Discrepancies_sections"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Discrepancies_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Discrepancies_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Discrepancies_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Discrepancies_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Discrepancies_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discrepancies */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportDiscrepancies: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Discrepancies_id"];
                /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Discrepancies_kind"];
                /** @description Severity. Several, joined with commas: the records with one or more of them. */
                severity?: components["parameters"]["Discrepancies_severity"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Discrepancies_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Discrepancies_facts"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Discrepancies_clusterTypes"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Discrepancies_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Discrepancies_projects"];
                /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Discrepancies_programmes"];
                /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Discrepancies_sectors"];
                /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Discrepancies_actions"];
                /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Discrepancies_areas"];
                /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Discrepancies_districts"];
                /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sections?: components["parameters"]["Discrepancies_sections"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Discrepancies_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Discrepancies_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Discrepancies_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Discrepancies_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Discrepancies_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Discrepancies_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Discrepancies_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discrepancies, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiscrepancy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of discrepancies */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of discrepancies */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listDiscrepanciesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Discrepancies_id"];
                /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Discrepancies_kind"];
                /** @description Severity. Several, joined with commas: the records with one or more of them. */
                severity?: components["parameters"]["Discrepancies_severity"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Discrepancies_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Discrepancies_facts"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Discrepancies_clusterTypes"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Discrepancies_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Discrepancies_projects"];
                /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Discrepancies_programmes"];
                /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Discrepancies_sectors"];
                /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Discrepancies_actions"];
                /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Discrepancies_areas"];
                /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Discrepancies_districts"];
                /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sections?: components["parameters"]["Discrepancies_sections"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Discrepancies_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Discrepancies_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Discrepancies_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Discrepancies_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Discrepancies_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discrepancies in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportDiscrepanciesInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Discrepancies_id"];
                /** @description Kind; growth: printed growth does not follow from baseline and target; value, comparator, precision: two statements differ; count: declared and named differ; name: one thing, two names; scope: two things counted under one name; list: two lists of the same things differ. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Discrepancies_kind"];
                /** @description Severity. Several, joined with commas: the records with one or more of them. */
                severity?: components["parameters"]["Discrepancies_severity"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Discrepancies_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Discrepancies_facts"];
                /** @description Cluster types: ids of cluster-types. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Discrepancies_clusterTypes"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Discrepancies_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Discrepancies_projects"];
                /** @description Programmes: ids of programmes. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Discrepancies_programmes"];
                /** @description Sectors: ids of sectors. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Discrepancies_sectors"];
                /** @description Actions: ids of actions. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Discrepancies_actions"];
                /** @description Areas: ids of areas. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Discrepancies_areas"];
                /** @description Districts: ids of districts. Those that it is about; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Discrepancies_districts"];
                /** @description Sections: ids of sections. Where it is about what has no record but its section; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sections?: components["parameters"]["Discrepancies_sections"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Discrepancies_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Discrepancies_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Discrepancies_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Discrepancies_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Discrepancies_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Discrepancies_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Discrepancies_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discrepancies in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiscrepancyInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of discrepancies */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of discrepancies in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepancyAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listSections: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sections_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Sections_kind"];
                /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Sections_parent"];
                /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.start"?: components["parameters"]["Sections_lines_start"];
                /** @description Lines: start, at least this */
                "lines.start[gte]"?: components["parameters"]["Sections_lines_start_gte"];
                /** @description Lines: start, more than this */
                "lines.start[gt]"?: components["parameters"]["Sections_lines_start_gt"];
                /** @description Lines: start, at most this */
                "lines.start[lte]"?: components["parameters"]["Sections_lines_start_lte"];
                /** @description Lines: start, less than this */
                "lines.start[lt]"?: components["parameters"]["Sections_lines_start_lt"];
                /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.end"?: components["parameters"]["Sections_lines_end"];
                /** @description Lines: end, at least this */
                "lines.end[gte]"?: components["parameters"]["Sections_lines_end_gte"];
                /** @description Lines: end, more than this */
                "lines.end[gt]"?: components["parameters"]["Sections_lines_end_gt"];
                /** @description Lines: end, at most this */
                "lines.end[lte]"?: components["parameters"]["Sections_lines_end_lte"];
                /** @description Lines: end, less than this */
                "lines.end[lt]"?: components["parameters"]["Sections_lines_end_lt"];
                /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Sections_children"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sections_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sections_facts"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Sections_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Sections_projects"];
                /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sections_clusterTypes"];
                /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Sections_programmes"];
                /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Sections_sectors"];
                /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sections_actions"];
                /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Sections_areas"];
                /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Sections_districts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sections_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sections_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sections_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sections_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sections_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sections_cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportSections: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sections_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Sections_kind"];
                /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Sections_parent"];
                /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.start"?: components["parameters"]["Sections_lines_start"];
                /** @description Lines: start, at least this */
                "lines.start[gte]"?: components["parameters"]["Sections_lines_start_gte"];
                /** @description Lines: start, more than this */
                "lines.start[gt]"?: components["parameters"]["Sections_lines_start_gt"];
                /** @description Lines: start, at most this */
                "lines.start[lte]"?: components["parameters"]["Sections_lines_start_lte"];
                /** @description Lines: start, less than this */
                "lines.start[lt]"?: components["parameters"]["Sections_lines_start_lt"];
                /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.end"?: components["parameters"]["Sections_lines_end"];
                /** @description Lines: end, at least this */
                "lines.end[gte]"?: components["parameters"]["Sections_lines_end_gte"];
                /** @description Lines: end, more than this */
                "lines.end[gt]"?: components["parameters"]["Sections_lines_end_gt"];
                /** @description Lines: end, at most this */
                "lines.end[lte]"?: components["parameters"]["Sections_lines_end_lte"];
                /** @description Lines: end, less than this */
                "lines.end[lt]"?: components["parameters"]["Sections_lines_end_lt"];
                /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Sections_children"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sections_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sections_facts"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Sections_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Sections_projects"];
                /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sections_clusterTypes"];
                /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Sections_programmes"];
                /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Sections_sectors"];
                /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sections_actions"];
                /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Sections_areas"];
                /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Sections_districts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sections_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sections_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sections_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sections_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sections_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sections_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Sections_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Sections_bom"];
            };
            header?: never;
            path: {
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a record of sections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of sections */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listSectionsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sections_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Sections_kind"];
                /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Sections_parent"];
                /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.start"?: components["parameters"]["Sections_lines_start"];
                /** @description Lines: start, at least this */
                "lines.start[gte]"?: components["parameters"]["Sections_lines_start_gte"];
                /** @description Lines: start, more than this */
                "lines.start[gt]"?: components["parameters"]["Sections_lines_start_gt"];
                /** @description Lines: start, at most this */
                "lines.start[lte]"?: components["parameters"]["Sections_lines_start_lte"];
                /** @description Lines: start, less than this */
                "lines.start[lt]"?: components["parameters"]["Sections_lines_start_lt"];
                /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.end"?: components["parameters"]["Sections_lines_end"];
                /** @description Lines: end, at least this */
                "lines.end[gte]"?: components["parameters"]["Sections_lines_end_gte"];
                /** @description Lines: end, more than this */
                "lines.end[gt]"?: components["parameters"]["Sections_lines_end_gt"];
                /** @description Lines: end, at most this */
                "lines.end[lte]"?: components["parameters"]["Sections_lines_end_lte"];
                /** @description Lines: end, less than this */
                "lines.end[lt]"?: components["parameters"]["Sections_lines_end_lt"];
                /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Sections_children"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sections_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sections_facts"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Sections_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Sections_projects"];
                /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sections_clusterTypes"];
                /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Sections_programmes"];
                /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Sections_sectors"];
                /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sections_actions"];
                /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Sections_areas"];
                /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Sections_districts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sections_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sections_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sections_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sections_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sections_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sections_cursor"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportSectionsInRelease: {
        parameters: {
            query?: {
                /** @description Id of the record. Several, joined with commas: the records with one or more of them. */
                id?: components["parameters"]["Sections_id"];
                /** @description Kind. Several, joined with commas: the records with one or more of them. */
                kind?: components["parameters"]["Sections_kind"];
                /** @description Parent: an id of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                parent?: components["parameters"]["Sections_parent"];
                /** @description Lines: start, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.start"?: components["parameters"]["Sections_lines_start"];
                /** @description Lines: start, at least this */
                "lines.start[gte]"?: components["parameters"]["Sections_lines_start_gte"];
                /** @description Lines: start, more than this */
                "lines.start[gt]"?: components["parameters"]["Sections_lines_start_gt"];
                /** @description Lines: start, at most this */
                "lines.start[lte]"?: components["parameters"]["Sections_lines_start_lte"];
                /** @description Lines: start, less than this */
                "lines.start[lt]"?: components["parameters"]["Sections_lines_start_lt"];
                /** @description Lines: end, a whole number. Several, joined with commas: the records with one or more of them. */
                "lines.end"?: components["parameters"]["Sections_lines_end"];
                /** @description Lines: end, at least this */
                "lines.end[gte]"?: components["parameters"]["Sections_lines_end_gte"];
                /** @description Lines: end, more than this */
                "lines.end[gt]"?: components["parameters"]["Sections_lines_end_gt"];
                /** @description Lines: end, at most this */
                "lines.end[lte]"?: components["parameters"]["Sections_lines_end_lte"];
                /** @description Lines: end, less than this */
                "lines.end[lt]"?: components["parameters"]["Sections_lines_end_lt"];
                /** @description Children: ids of sections. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                children?: components["parameters"]["Sections_children"];
                /** @description Targets: ids of targets. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                targets?: components["parameters"]["Sections_targets"];
                /** @description Facts: ids of facts. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                facts?: components["parameters"]["Sections_facts"];
                /** @description Clusters: ids of clusters. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusters?: components["parameters"]["Sections_clusters"];
                /** @description Projects: ids of projects. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                projects?: components["parameters"]["Sections_projects"];
                /** @description Cluster types: ids of cluster-types. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                clusterTypes?: components["parameters"]["Sections_clusterTypes"];
                /** @description Programmes: ids of programmes. Whose box it is, or directly holds; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                programmes?: components["parameters"]["Sections_programmes"];
                /** @description Sectors: ids of sectors. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                sectors?: components["parameters"]["Sections_sectors"];
                /** @description Actions: ids of actions. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                actions?: components["parameters"]["Sections_actions"];
                /** @description Areas: ids of areas. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                areas?: components["parameters"]["Sections_areas"];
                /** @description Districts: ids of districts. Whose words stand in it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                districts?: components["parameters"]["Sections_districts"];
                /** @description Discrepancies: ids of discrepancies. That are about it; not before 2026.3. Several, joined with commas: the records with one or more of them. `null` asks for records without one. */
                discrepancies?: components["parameters"]["Sections_discrepancies"];
                /** @description Text in names, ids and quotations, Chinese or English; every word must occur */
                q?: components["parameters"]["Sections_q"];
                /** @description Sort keys; `-` descends. Ties are broken by document order; what has no value comes last. */
                sort?: components["parameters"]["Sections_sort"];
                /** @description Answer only these fields, top-level or dotted, and `id`. All others are left out, those too that the schema requires. */
                fields?: components["parameters"]["Sections_fields"];
                /** @description Records a page; without it, all of them */
                limit?: components["parameters"]["Sections_limit"];
                /** @description Where the page starts: follow `page.next`, don't make it */
                cursor?: components["parameters"]["Sections_cursor"];
                /** @description CSV only: the language of headings to read; without it, they are the fields' own names */
                lang?: components["parameters"]["Sections_lang"];
                /** @description CSV only: 1 starts the file with a byte order mark, for Excel */
                bom?: components["parameters"]["Sections_bom"];
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description The suffix chooses the format, or a form of the list's citation */
                format: "json" | "csv" | "ndjson" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sections in a release, in another format, or how to cite them */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionList"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getSectionInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a record of sections */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of sections in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTargetChart: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of a target
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A target's chart as SVG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTargetChartInRelease: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /**
                 * @description Id of a target
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A target's chart in a release as SVG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTargetChartAsPng: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours */
                theme?: "light" | "dark";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of a target
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A target's chart as PNG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTargetChartAsPngInRelease: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours */
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /**
                 * @description Id of a target
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A target's chart in a release as PNG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTrajectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The planned value of each year, from baseline to target */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrajectoryAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTrajectoryInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The planned value of each year, from baseline to target, in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrajectoryAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                /**
                 * @description A year after the baseline; without it the target year
                 * @example 2022
                 */
                year?: number;
                /** @description A figure of your own for `year`, in the target's unit; for `comparable-prices` at the prices of the baseline's year */
                value?: number;
                /** @description How `value` is counted; for a share it is percentage-points */
                basis?: "comparable-prices" | "nominal" | "percentage-points";
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the target stood in a year, and by which rule */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getAssessmentInRelease: {
        parameters: {
            query?: {
                /**
                 * @description A year after the baseline; without it the target year
                 * @example 2022
                 */
                year?: number;
                /** @description A figure of your own for `year`, in the target's unit; for `comparable-prices` at the prices of the baseline's year */
                value?: number;
                /** @description How `value` is counted; for a share it is percentage-points */
                basis?: "comparable-prices" | "nominal" | "percentage-points";
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the target stood in a year, and by which rule, in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getForecast: {
        parameters: {
            query?: {
                /**
                 * @description Forecast from what was known on this day
                 * @example 2022-12-31
                 */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What simple methods expect, from the last observed year to the target's */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getForecastInRelease: {
        parameters: {
            query?: {
                /**
                 * @description Forecast from what was known on this day
                 * @example 2022-12-31
                 */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Id of a target */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What simple methods expect, from the last observed year to the target's, in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getScorecard: {
        parameters: {
            query?: {
                /** @description A year of the plan after its base year; without it the target year */
                year?: number;
                /** @description Only these groups of indicators */
                group?: ("scale" | "structure" | "key-industries")[];
                /** @description Only indicators with these verdicts */
                verdict?: ("met" | "on-track" | "behind" | "not-comparable" | "not-observed")[];
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where all twenty indicators stood */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportScorecard: {
        parameters: {
            query?: {
                /** @description A year of the plan after its base year; without it the target year */
                year?: number;
                /** @description Only these groups of indicators */
                group?: ("scale" | "structure" | "key-industries")[];
                /** @description Only indicators with these verdicts */
                verdict?: ("met" | "on-track" | "behind" | "not-comparable" | "not-observed")[];
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
                /** @description Headings to read, in this language; without it the fields’ own names */
                lang?: "en" | "zh";
                /** @description 1 starts the file with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard as a table */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getScorecardInRelease: {
        parameters: {
            query?: {
                /** @description A year of the plan after its base year; without it the target year */
                year?: number;
                /** @description Only these groups of indicators */
                group?: ("scale" | "structure" | "key-industries")[];
                /** @description Only indicators with these verdicts */
                verdict?: ("met" | "on-track" | "behind" | "not-comparable" | "not-observed")[];
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where all twenty indicators stood, in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportScorecardInRelease: {
        parameters: {
            query?: {
                /** @description A year of the plan after its base year; without it the target year */
                year?: number;
                /** @description Only these groups of indicators */
                group?: ("scale" | "structure" | "key-industries")[];
                /** @description Only indicators with these verdicts */
                verdict?: ("met" | "on-track" | "behind" | "not-comparable" | "not-observed")[];
                /** @description Only reports that were known on this day, where one with a month alone counts from its end. The plan, and what we remark on a report, are as the release has them. */
                asOf?: string;
                /** @description Headings to read, in this language; without it the fields’ own names */
                lang?: "en" | "zh";
                /** @description 1 starts the file with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scorecard as a table, in a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was published when */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was published when, as iCalendar */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getCalendarInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was published when, until a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    exportCalendarInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was published when, as iCalendar, until a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description What to look for, in Chinese or English: at least half of its words must occur, and what has all of them stands first. Case, plurals, and words such as “how many” make no difference. A word that no record has is read as those that it begins or that differ in one letter (`query.readAs`). “Chongqing”, “plan”, “target”, “number” and the like find nothing beside other words.
                 * @example 物流
                 */
                q: string;
                /** @description Find only records of these resources. */
                resource?: ("targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /**
                 * @description Hits an answer. A search has no pages beyond its 100 best.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find records by words */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    searchInRelease: {
        parameters: {
            query: {
                /**
                 * @description What to look for, in Chinese or English: at least half of its words must occur, and what has all of them stands first. Case, plurals, and words such as “how many” make no difference. A word that no record has is read as those that it begins or that differ in one letter (`query.readAs`). “Chongqing”, “plan”, “target”, “number” and the like find nothing beside other words.
                 * @example 物流
                 */
                q: string;
                /** @description Find only records of these resources. */
                resource?: ("targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /**
                 * @description Hits an answer. A search has no pages beyond its 100 best.
                 * @example 3
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find records of a release by words */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getRecordAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a resource */
                resource: "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections";
                /** @description Id of a record */
                id: string;
                /** @description The suffix chooses the form */
                form: "json" | "md" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record in another form: its proof page, or how to cite it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAnswer"];
                    "text/markdown": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getRecordAsInRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Name of a resource */
                resource: "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections";
                /** @description Id of a record */
                id: string;
                /** @description The suffix chooses the form */
                form: "json" | "md" | "txt" | "bib" | "ris" | "csl.json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record in a release in another form: its proof page, or how to cite it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAnswer"];
                    "text/markdown": string;
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    citeReleaseAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite a release: Text */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    citeReleaseAsBibTeX: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite a release: BibTeX */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    citeReleaseAsRIS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite a release: RIS */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    citeReleaseAsCSLJSON: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite a release: CSL-JSON */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listReleases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every release, newest first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One release, its files and where its lists are */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every file of a release, with its size and SHA-256 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a release: /v1/releases lists them */
                release: string;
                /** @description Name of a file in the manifest */
                file: "yuplan.zip" | "yuplan.xlsx" | "yuplan.sqlite" | "targets.json-stat.json" | "release.json" | "plan.json" | "datapackage.json" | "csv-metadata.json" | "dcat.jsonld" | "dataset.jsonld" | "README.md" | "SHA256SUMS" | "targets.parquet" | "clusters.parquet" | "cluster-types.parquet" | "projects.parquet" | "programmes.parquet" | "sectors.parquet" | "actions.parquet" | "areas.parquet" | "districts.parquet" | "facts.parquet" | "observations.parquet" | "discrepancies.parquet" | "sections.parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of a release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.sqlite3": string;
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "application/csvm+json": {
                        [key: string]: unknown;
                    };
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                    "text/markdown": string;
                    "text/plain": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The part that `Range` asks for */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.sqlite3": string;
                    "application/json": string;
                    "application/csvm+json": string;
                    "application/ld+json": string;
                    "text/markdown": string;
                    "text/plain": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiff: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two releases */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsMd: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed, as .md */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsJsonPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed, as .json-patch */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json-patch+json": components["schemas"]["Patch"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsTxt: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite what changed, as .txt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsBib: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite what changed, as .bib */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsRis: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite what changed, as .ris */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getDiffAsCslJson: {
        parameters: {
            query?: {
                /** @description Only these resources; `plan` is the document itself */
                resource?: ("plan" | "targets" | "clusters" | "cluster-types" | "projects" | "programmes" | "sectors" | "actions" | "areas" | "districts" | "facts" | "observations" | "discrepancies" | "sections")[];
                /** @description Only these records: those you use. Each is in one of the two releases. */
                ids?: string[];
            };
            header?: never;
            path: {
                /** @description Id of the release that changes are counted from, or `latest` */
                a: string;
                /** @description Id of the release that changes are counted to, or `latest` */
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite what changed, as .csl.json */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getAtomFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases as an Atom feed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getJsonFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases as a JSON Feed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getEmbed: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
                /** @description `chart`: the drawing, with its numbers folded under it; `table`: the numbers alone */
                show?: "chart" | "table";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description `target`: A target: baseline, goal, the way between them, and what was observed; `targets`: A group of box 1 side by side: scale, structure or key-industries; `cluster-type`: The clusters of a type: a list, and a map of the districts they are in; `district`: The clusters of a district: a list, and where the district is; `programme`: The projects of a programme: the key ones, and those named inside them; `number`: A single number: what a target wants, and from where
                 * @example target
                 */
                kind: "target" | "targets" | "cluster-type" | "district" | "programme" | "number";
                /**
                 * @description Id of what it shows
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A chart or card as a page for a frame */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every fault that the lab gives */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabIndex"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getFault: {
        parameters: {
            query?: {
                /** @description Seconds that the Retry-After header says; only too-many-requests and unavailable */
                retryAfter?: number;
                /** @description Milliseconds before the first byte; only slow */
                ms?: number;
            };
            header?: never;
            path: {
                /** @description What goes wrong */
                fault: "not-modified" | "not-found" | "gone" | "too-many-requests" | "internal-error" | "unavailable" | "slow" | "stale" | "broken-off";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An answer that goes wrong on purpose */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabAnswer"];
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOembed: {
        parameters: {
            query: {
                /**
                 * @description Absolute URL of a frame, of a record in any form, or of a record's page; its options count.
                 * @example http://localhost:8787/v1/targets/services-value-added
                 */
                url: string;
                /** @description Format of the answer */
                format?: "json" | "xml";
                /** @description Room that there is, in pixels */
                maxwidth?: number;
                /** @description Room that there is, in pixels */
                maxheight?: number;
                /** @description Asks not to track readers, as WordPress does: nobody here does */
                dnt?: string;
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
                /** @description `chart`: the drawing, with its numbers folded under it; `table`: the numbers alone */
                show?: "chart" | "table";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to embed one of our URLs (oEmbed 1.0) */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Oembed"];
                    "text/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
        };
    };
    getBadge: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description `targets`: The value and year that the plan aims at; `cluster-types`: How many clusters of the type the document names; `programmes`: How many key projects stand in its box; `districts`: How many named clusters the document puts there
                 * @example targets
                 */
                resource: "targets" | "cluster-types" | "programmes" | "districts";
                /**
                 * @description Id of the record
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record in one line, as a small SVG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getBadgeForShields: {
        parameters: {
            query?: {
                /** @description Language of the words */
                lang?: "en" | "zh";
                /** @description Colours; `auto` follows the reader's setting */
                theme?: "auto" | "light" | "dark";
                /** @description Id of a release: the same content for ever */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description `targets`: The value and year that the plan aims at; `cluster-types`: How many clusters of the type the document names; `programmes`: How many key projects stand in its box; `districts`: How many named clusters the document puts there
                 * @example targets
                 */
                resource: "targets" | "cluster-types" | "programmes" | "districts";
                /**
                 * @description Id of the record
                 * @example services-value-added
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for shields.io */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShieldsBadge"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getEmbedScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script of the custom elements, always the newest */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listEmbedScripts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script's permanent addresses, with their hashes for Subresource Integrity */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    Link: components["headers"]["Link"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    "X-Data-Release": components["headers"]["X-Data-Release"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmbedScripts"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
}
