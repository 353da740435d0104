// Loaded before every command (`node --import`), in plain JavaScript so that an old Node can say what is wrong.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`This is Node ${process.version}; bpi-document-api needs Node 24, which \`npm ci\` brings along.
Start it through npm (\`npm start\`). If you did, npm was told to run no install scripts: run \`npm ci\` again and allow them
(npm 11 and newer: \`npm install-scripts approve node esbuild sharp\` first; older: \`npm ci --ignore-scripts=false\`).`);
  process.exit(1);
}
