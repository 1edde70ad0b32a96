# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = 'satsing'
  spec.version = '0.1.0'
  spec.summary = 'The rules of municipal development programmes'
  spec.description = 'Checks strategies, networks, grants and reports by dated rules, and shares out pots exactly.'
  spec.authors = ['The satsing authors']
  spec.licenses = ['MIT', 'Apache-2.0']
  spec.required_ruby_version = '>= 3.1'
  # the native library in it is of one platform
  spec.platform = Gem::Platform.local
  # build.sh lays native.rb, the library and the licences there
  spec.files = Dir['lib/**/*.{rb,so,dylib,dll}'] + Dir['LICENSE-*'] + ['README.md']
  spec.add_dependency 'bigdecimal'
  spec.add_dependency 'ffi', '~> 1.15'
end
