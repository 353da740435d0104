import type { Pdf } from './document.ts';
import { type Dict, damage, isStream, isText, type PdfObject } from './objects.ts';

/** What a script can reach beyond the value of its field: the network, files, other documents, menus, code that is made as it runs (Acrobat's JavaScript API). */
export const reach =
  /launchURL|getURL|submitForm|import(?:An|XFA|Data|Text|Icon)|export(?:As|Data|XFA)|saveAs|mail(?:Doc|Form|Msg|Get)|openDoc|newDoc|newFDF|browseFor|execMenu|execDialog|trustedFunction|beginPriv|setTimeOut|setInterval|DataObject|SOAP|ADBC|\bNet\b|Collab|RSS|addScript|setAction|setPageAction|addLink|addAnnot|\beval\b|unescape|fromCharCode|\bFunction\s*\(|\[\s*['"]/i;
const longest = 20_000;

function scriptOf(pdf: Pdf, value: PdfObject): string {
  const bytes = isStream(value) ? pdf.unfolded(value) : isText(value) ? pdf.text(value) : undefined;
  // Scripts in UTF-16 are ASCII but for their comments.
  return bytes ? bytes.toString('latin1').replaceAll('\0', '') : '';
}

/** UPL-10: whether the script of a form field only formats, checks or calculates its value, as fillable forms of the administration do. */
export function isFormScript(pdf: Pdf, action: Dict): boolean {
  try {
    const script = scriptOf(pdf, pdf.resolve(action.get('JS')));
    return script.length <= longest && !reach.test(script);
  } catch (error) {
    if (error !== damage) throw error;
    return false;
  }
}
