import type { Rule } from "../../model/rule.ts";
import { requestAnyOfBecameOneOf } from "./request-any-of-became-one-of.ts";
import { requestAnyOfLoosened } from "./request-any-of-loosened.ts";
import { requestAnyOfMemberAdded } from "./request-any-of-member-added.ts";
import { requestAnyOfMemberRemoved } from "./request-any-of-member-removed.ts";
import { requestAnyOfTightened } from "./request-any-of-tightened.ts";
import { requestDiscriminatorAdded } from "./request-discriminator-added.ts";
import { requestDiscriminatorMappingAdded } from "./request-discriminator-mapping-added.ts";
import { requestDiscriminatorMappingChanged } from "./request-discriminator-mapping-changed.ts";
import { requestDiscriminatorMappingRemoved } from "./request-discriminator-mapping-removed.ts";
import { requestDiscriminatorPropertyChanged } from "./request-discriminator-property-changed.ts";
import { requestDiscriminatorRemoved } from "./request-discriminator-removed.ts";
import { requestIfChanged } from "./request-if-changed.ts";
import { requestIfLoosened } from "./request-if-loosened.ts";
import { requestIfTightened } from "./request-if-tightened.ts";
import { requestNotChanged } from "./request-not-changed.ts";
import { requestNotLoosened } from "./request-not-loosened.ts";
import { requestNotTightened } from "./request-not-tightened.ts";
import { requestOneOfBecameAnyOf } from "./request-one-of-became-any-of.ts";
import { requestOneOfLoosened } from "./request-one-of-loosened.ts";
import { requestOneOfMemberAdded } from "./request-one-of-member-added.ts";
import { requestOneOfMemberRemoved } from "./request-one-of-member-removed.ts";
import { requestOneOfTightened } from "./request-one-of-tightened.ts";
import { responseAnyOfBecameOneOf } from "./response-any-of-became-one-of.ts";
import { responseAnyOfLoosened } from "./response-any-of-loosened.ts";
import { responseAnyOfMemberAdded } from "./response-any-of-member-added.ts";
import { responseAnyOfMemberRemoved } from "./response-any-of-member-removed.ts";
import { responseAnyOfTightened } from "./response-any-of-tightened.ts";
import { responseDiscriminatorAdded } from "./response-discriminator-added.ts";
import { responseDiscriminatorMappingAdded } from "./response-discriminator-mapping-added.ts";
import { responseDiscriminatorMappingChanged } from "./response-discriminator-mapping-changed.ts";
import { responseDiscriminatorMappingRemoved } from "./response-discriminator-mapping-removed.ts";
import { responseDiscriminatorPropertyChanged } from "./response-discriminator-property-changed.ts";
import { responseDiscriminatorRemoved } from "./response-discriminator-removed.ts";
import { responseIfChanged } from "./response-if-changed.ts";
import { responseIfLoosened } from "./response-if-loosened.ts";
import { responseIfTightened } from "./response-if-tightened.ts";
import { responseNotChanged } from "./response-not-changed.ts";
import { responseNotLoosened } from "./response-not-loosened.ts";
import { responseNotTightened } from "./response-not-tightened.ts";
import { responseOneOfBecameAnyOf } from "./response-one-of-became-any-of.ts";
import { responseOneOfLoosened } from "./response-one-of-loosened.ts";
import { responseOneOfMemberAdded } from "./response-one-of-member-added.ts";
import { responseOneOfMemberRemoved } from "./response-one-of-member-removed.ts";
import { responseOneOfTightened } from "./response-one-of-tightened.ts";

export const combinationsRules: readonly Rule[] = [
  requestAnyOfBecameOneOf,
  requestAnyOfLoosened,
  requestAnyOfMemberAdded,
  requestAnyOfMemberRemoved,
  requestAnyOfTightened,
  requestDiscriminatorAdded,
  requestDiscriminatorMappingAdded,
  requestDiscriminatorMappingChanged,
  requestDiscriminatorMappingRemoved,
  requestDiscriminatorPropertyChanged,
  requestDiscriminatorRemoved,
  requestIfChanged,
  requestIfLoosened,
  requestIfTightened,
  requestNotChanged,
  requestNotLoosened,
  requestNotTightened,
  requestOneOfBecameAnyOf,
  requestOneOfLoosened,
  requestOneOfMemberAdded,
  requestOneOfMemberRemoved,
  requestOneOfTightened,
  responseAnyOfBecameOneOf,
  responseAnyOfLoosened,
  responseAnyOfMemberAdded,
  responseAnyOfMemberRemoved,
  responseAnyOfTightened,
  responseDiscriminatorAdded,
  responseDiscriminatorMappingAdded,
  responseDiscriminatorMappingChanged,
  responseDiscriminatorMappingRemoved,
  responseDiscriminatorPropertyChanged,
  responseDiscriminatorRemoved,
  responseIfChanged,
  responseIfLoosened,
  responseIfTightened,
  responseNotChanged,
  responseNotLoosened,
  responseNotTightened,
  responseOneOfBecameAnyOf,
  responseOneOfLoosened,
  responseOneOfMemberAdded,
  responseOneOfMemberRemoved,
  responseOneOfTightened,
];
