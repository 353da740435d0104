/** Whether this Node can run the project; says what to do when not. Programs started through npm get the one of node_modules. */
export function isLatestEnough(): boolean {
  if (Number(process.versions.node.split('.')[0]) >= 24) return true;
  console.error(`This is Node ${process.version}; bpi-document-api needs Node 24, which \`npm ci\` brings along.
Start it through npm (\`npm start\`). If you did, npm's install scripts were blocked: allow them with
  npm ci --ignore-scripts=false   (npm 11 and newer: npm install-scripts approve node esbuild sharp, then npm ci)`);
  return false;
}
