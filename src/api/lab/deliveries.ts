import type { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

const untouched = "200 with an ETag; 304 without a body if your If-None-Match has it.";

export const notModified: Fault = {
  name: "not-modified",
  about: untouched,
  parameter: null,
  answer: (c) => sample(c, "not-modified", untouched),
};

const late = "200 after a pause.";

export const slow: Fault = {
  name: "slow",
  about: late,
  parameter: {
    name: "ms",
    about: "Milliseconds before the first byte",
    least: 0,
    most: 5000,
    otherwise: 1000,
  },
  answer: async (c, ms) => {
    await new Promise((passed) => setTimeout(passed, ms));
    return sample(c, "slow", late);
  },
};

const old =
  "200 as a cache gives it that cannot reach us: Age is past the lifetime, and Cache-Status (RFC 9211) says by how much.";

export const stale: Fault = {
  name: "stale",
  about: old,
  parameter: null,
  answer: async (c) => {
    const response = await sample(c, "stale", old);
    response.headers.set("Age", "86700");
    response.headers.set("Cache-Status", "lab; hit; ttl=-86400");
    return response;
  },
};
