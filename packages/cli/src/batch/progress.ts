import { printDuration } from "../define/duration.ts";
import type { Kit } from "../define/kit.ts";
import { fitWidth } from "../io/display-width.ts";
import { bar } from "../waiting/bar.ts";
import type { Account } from "./account.ts";

const redrawMilliseconds = 200;
const plainMilliseconds = 10_000;
/** The rate is that of the last half minute: a resumed batch and a slow start do not spoil the estimate. */
const windowMilliseconds = 30_000;

export interface BatchProgress {
  end(): void;
}

/** Shows the account, the rate and the time left: one living line on a terminal, a line now and then elsewhere. */
export function batchProgress(
  kit: Kit,
  read: () => { readonly account: Account; readonly held: boolean },
): BatchProgress {
  if (kit.shared.quiet) return { end: () => {} };
  const { stderr } = kit.context;
  const living = stderr.isTerminal && kit.context.environment.TERM !== "dumb";
  const samples: { readonly at: number; readonly ended: number }[] = [];
  const line = (): string => {
    const { account, held } = read();
    const ended = account.succeeded + account.failed + account.canceled;
    const now = kit.context.now();
    samples.push({ at: now, ended });
    while ((samples[0]?.at ?? now) < now - windowMilliseconds) samples.shift();
    const first = samples[0] ?? { at: now, ended };
    const perSecond = now > first.at ? ((ended - first.ended) / (now - first.at)) * 1000 : 0;
    const left = account.total - ended - account.uncertain;
    const parts = [
      `${bar(account.total === 0 ? 0 : ended / account.total, 20)} ${ended}/${account.total}`,
      ...(account.failed > 0
        ? [kit.say({ en: `${account.failed} failed`, zh: `失败 ${account.failed}` })]
        : []),
      ...(account.canceled > 0
        ? [kit.say({ en: `${account.canceled} canceled`, zh: `取消 ${account.canceled}` })]
        : []),
      ...(account.uncertain > 0
        ? [kit.say({ en: `${account.uncertain} uncertain`, zh: `不确定 ${account.uncertain}` })]
        : []),
      ...(perSecond > 0 ? [`${perSecond.toFixed(1)}/s`] : []),
      ...(perSecond > 0 && left > 0
        ? [
            kit.say({
              en: `${printDuration((left / perSecond) * 1000)} left`,
              zh: `约剩 ${printDuration((left / perSecond) * 1000)}`,
            }),
          ]
        : []),
      ...(held ? [kit.say({ en: "rate limited", zh: "限速等待" })] : []),
    ];
    return parts.join("  ");
  };
  const timer = setInterval(
    () => {
      if (living) stderr.write(`\r\u001b[2K${fitWidth(line(), (stderr.columns ?? 80) - 1)}`);
      else stderr.write(`${line()}\n`);
    },
    living ? redrawMilliseconds : plainMilliseconds,
  );
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      if (living) stderr.write("\r\u001b[2K");
    },
  };
}
