import { deviceKind } from './device-kind.js';

const chrome = (version: string, system: string): string => `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version} Safari/537.36`;

describe('a kind of device', () => {
  it.each([
    [chrome('142.0.0.0', 'Windows NT 10.0; Win64; x64'), 'Chrome, Windows'],
    [`${chrome('142.0.0.0', 'Windows NT 10.0; Win64; x64')} Edg/142.0`, 'Edge, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['curl/8.5.0', ''], ['', ''],
  ])('%s is %s', (userAgent, kind) => expect(deviceKind(userAgent)).toBe(kind));

  it('stays the same when the browser is updated', () => {
    expect(deviceKind(chrome('143.0.1.2', 'X11; Linux x86_64'))).toBe(deviceKind(chrome('142.0.0.0', 'X11; Linux x86_64')));
  });
});
