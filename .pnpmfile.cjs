// Only one built file of the API reference is served, dist/browser/standalone.js, and it holds all it needs.
// Its 250 dependencies would make every install of this workspace slower for nothing.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
      return manifest;
    },
  },
};
