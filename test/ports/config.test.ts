import { describe, expect, it } from 'vitest';
import { readConfig, tableVariable } from '../../lib/config.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { type TableName, tables } from '../../lib/tables.ts';

describe('the configuration', () => {
  it('needs nothing on this machine', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ adapters: 'local', origins: ['*'], publicUrl: 'http://127.0.0.1:3000' });
    expect(config.settings).toEqual(defaultSettings);
    expect(config.need('STAGE')).toBe('local');
  });

  it('takes no local default on AWS: what is missing is named, with its remedy', () => {
    const config = readConfig({ BPI_ADAPTERS: 'aws', PUBLIC_URL: '' });
    expect(config.origins).toEqual([]);
    expect(() => config.publicUrl).toThrow(/^PUBLIC_URL is missing: set it to the address .*stack/);
    expect(() => config.need('SENDER')).toThrow('SENDER is missing: set it to the address from which mails leave');
    expect(config.find('TOKEN_JWKS_URI')).toBeUndefined();
    expect(config.need('TOKEN_ROLE_CLAIM')).toBe('bpi_role');
  });

  it('has a variable for each table', () => {
    const names = Object.keys(tables) as TableName[];
    const environment = Object.fromEntries(names.map((name) => [tableVariable(name), `t-${name}`]));
    const config = readConfig({ BPI_ADAPTERS: 'aws', ...environment });
    expect(names.map((name) => config.need(tableVariable(name)))).toEqual(names.map((name) => `t-${name}`));
  });

  it('tells all values that are not usable at once, each by its name', () => {
    const read = () =>
      readConfig({
        BPI_ADAPTERS: 'azure',
        PUBLIC_URL: 'ftp://x',
        ALLOWED_ORIGINS: 'https://a.example, b',
        SETTINGS: '{"adp":{"months":{"first":-1}},"unknown":1}',
        SENDER: 'nobody',
      });
    for (const name of ['BPI_ADAPTERS', 'PUBLIC_URL', 'ALLOWED_ORIGINS', 'SETTINGS.adp.months.first', 'SENDER'])
      expect(read).toThrow(`\n${name}`);
    expect(read).toThrow('unknown');
    expect(() => readConfig({ SETTINGS: '{' })).toThrow('SETTINGS: is not JSON');
  });

  it('reads origins and addresses without their last slash, and settings over the defaults', () => {
    const config = readConfig({
      ALLOWED_ORIGINS: 'https://a.example/, http://localhost:5173',
      PUBLIC_URL: 'https://api.example.org/',
      SETTINGS: '{"adp":{"months":{"first":3}}}',
    });
    expect(config.origins).toEqual(['https://a.example', 'http://localhost:5173']);
    expect(config.publicUrl).toBe('https://api.example.org');
    expect(config.settings.adp.months).toEqual({ ...defaultSettings.adp.months, first: 3 });
  });
});
