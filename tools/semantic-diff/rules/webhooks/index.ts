import type { Rule } from "../../model/rule.ts";
import { webhookAdded } from "./webhook-added.ts";
import { webhookAllowEmptyValueLoosened } from "./webhook-allow-empty-value-loosened.ts";
import { webhookAllowEmptyValueTightened } from "./webhook-allow-empty-value-tightened.ts";
import { webhookAllowReservedLoosened } from "./webhook-allow-reserved-loosened.ts";
import { webhookAllowReservedTightened } from "./webhook-allow-reserved-tightened.ts";
import { webhookAnswerErrorAdded } from "./webhook-answer-error-added.ts";
import { webhookAnswerErrorRemoved } from "./webhook-answer-error-removed.ts";
import { webhookAnswerHeaderAdded } from "./webhook-answer-header-added.ts";
import { webhookAnswerHeaderBecameOptional } from "./webhook-answer-header-became-optional.ts";
import { webhookAnswerHeaderBecameRequired } from "./webhook-answer-header-became-required.ts";
import { webhookAnswerHeaderRemoved } from "./webhook-answer-header-removed.ts";
import { webhookAnswerRequiredHeaderAdded } from "./webhook-answer-required-header-added.ts";
import { webhookAnswerStatusDetailed } from "./webhook-answer-status-detailed.ts";
import { webhookAnswerSuccessAdded } from "./webhook-answer-success-added.ts";
import { webhookAnswerSuccessRemoved } from "./webhook-answer-success-removed.ts";
import { webhookBodyAdded } from "./webhook-body-added.ts";
import { webhookBodyBecameOptional } from "./webhook-body-became-optional.ts";
import { webhookBodyBecameRequired } from "./webhook-body-became-required.ts";
import { webhookBodyRemoved } from "./webhook-body-removed.ts";
import { webhookEncodingChanged } from "./webhook-encoding-changed.ts";
import { webhookOperationAdded } from "./webhook-operation-added.ts";
import { webhookOperationRemoved } from "./webhook-operation-removed.ts";
import { webhookParameterAdded } from "./webhook-parameter-added.ts";
import { webhookParameterBecameOptional } from "./webhook-parameter-became-optional.ts";
import { webhookParameterBecameRequired } from "./webhook-parameter-became-required.ts";
import { webhookParameterMoved } from "./webhook-parameter-moved.ts";
import { webhookParameterRemoved } from "./webhook-parameter-removed.ts";
import { webhookParameterRenamed } from "./webhook-parameter-renamed.ts";
import { webhookParameterStyleChanged } from "./webhook-parameter-style-changed.ts";
import { webhookRemoved } from "./webhook-removed.ts";
import { webhookRenamed } from "./webhook-renamed.ts";
import { webhookRequiredBodyAdded } from "./webhook-required-body-added.ts";
import { webhookRequiredParameterAdded } from "./webhook-required-parameter-added.ts";

export const webhooksRules: readonly Rule[] = [
  webhookAllowEmptyValueLoosened,
  webhookAllowEmptyValueTightened,
  webhookAllowReservedLoosened,
  webhookAllowReservedTightened,
  webhookAdded,
  webhookAnswerErrorAdded,
  webhookAnswerErrorRemoved,
  webhookAnswerHeaderAdded,
  webhookAnswerHeaderBecameOptional,
  webhookAnswerHeaderBecameRequired,
  webhookAnswerHeaderRemoved,
  webhookAnswerRequiredHeaderAdded,
  webhookAnswerStatusDetailed,
  webhookAnswerSuccessAdded,
  webhookAnswerSuccessRemoved,
  webhookBodyAdded,
  webhookBodyBecameOptional,
  webhookBodyBecameRequired,
  webhookBodyRemoved,
  webhookEncodingChanged,
  webhookOperationAdded,
  webhookOperationRemoved,
  webhookParameterAdded,
  webhookParameterBecameOptional,
  webhookParameterBecameRequired,
  webhookParameterMoved,
  webhookParameterRemoved,
  webhookParameterRenamed,
  webhookParameterStyleChanged,
  webhookRemoved,
  webhookRenamed,
  webhookRequiredBodyAdded,
  webhookRequiredParameterAdded,
];
