import { inProcess, overSocket, throughProxy } from "./contract/subject.ts";
import { contract } from "./contract/suite.ts";

for (const subject of [inProcess, overSocket, throughProxy]) contract(subject);
