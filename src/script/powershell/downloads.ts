import type { Download } from '../download.ts';
import { hasParameter, parameter } from './call.ts';
import type { Call } from './call.ts';
import type { PowerShell } from './read.ts';

/** The downloads of a PowerShell script; variables are not replaced. */
export function downloadsOfPowerShell({ calls, code }: PowerShell): Download[] {
  const byCommand = calls.flatMap((call): Download[] => {
    const { name, offset } = call;
    if (name === 'msiexec' || name === 'msiexec.exe') {
      return call.args
        .filter(({ text }) => /^https?:/i.test(text))
        .map((argument) => ({
          offset,
          tool: name,
          url: argument.text,
          urlOffset: argument.offset,
          use: 'program',
          call,
        }));
    }
    if (
      !/^(?:invoke-webrequest|iwr|wget|curl|invoke-restmethod|irm|start-bitstransfer)$/.test(name)
    ) {
      return [];
    }
    const url =
      parameter(call, name === 'start-bitstransfer' ? 'Source' : 'Uri', 1) ??
      call.args.find(
        ({ text, isQuoted }) => /^https?:/i.test(text) || (!isQuoted && text.startsWith('$')),
      );
    const isKept = name === 'start-bitstransfer' || hasParameter(call, 'OutFile', 3);
    return url
      ? [
          {
            offset,
            tool: name,
            url: url.text,
            urlOffset: url.offset,
            use: isKept ? 'file' : isRun(call, calls) ? 'program' : 'text',
            call,
          },
        ]
      : [];
  });
  const byMethod = [
    ...code.matchAll(
      /\.(DownloadFile|DownloadString|DownloadFileTaskAsync)\s*\(\s*(["']?)([^"',)\s]+)/gi,
    ),
  ].map((match): Download => {
    const urlOffset = match.index + match[0].length - match[3]!.length;
    return {
      offset: match.index + 1,
      tool: match[1]!,
      url: match[3]!,
      urlOffset,
      use: /String/i.test(match[1]!)
        ? /\b(?:iex|Invoke-Expression)\b/i.test(code)
          ? 'program'
          : 'text'
        : 'file',
    };
  });
  return [...byCommand, ...byMethod];
}

/** Whether the result is executed: iwr … | iex, or iex (iwr …). */
function isRun(call: Call, calls: Call[]): boolean {
  return calls.some(
    ({ name, offset, end, isPiped }) =>
      (name === 'iex' || name === 'invoke-expression') &&
      ((offset < call.offset && call.offset < end) ||
        (call.isPipedOn && isPiped && offset > call.end && offset < call.end + 10)),
  );
}
