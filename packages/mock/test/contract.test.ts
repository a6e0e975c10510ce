import { inProcess, overSocket } from "./contract/subject.ts";
import { contract } from "./contract/suite.ts";

for (const subject of [inProcess, overSocket]) contract(subject);
