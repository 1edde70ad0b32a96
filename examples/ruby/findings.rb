# frozen_string_literal: true

# Checks a case and prints its findings in Norwegian.

require 'satsing'

kase = File.binread(ARGV.fetch(0, 'examples/cases/asker-ledernettverk-2018.json'))
verdict = Satsing::Programmes.embedded.check(kase, Satsing::CheckOptions.new(language: Satsing::Language::NB))
puts "#{Satsing.code(Satsing::VerdictOutcome, verdict.outcome)}, #{verdict.findings.size} findings"
verdict.findings.each { |finding| puts "#{Satsing.code(Satsing::Severity, finding.level)}: #{finding.text}" }
