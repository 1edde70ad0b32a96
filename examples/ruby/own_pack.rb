# frozen_string_literal: true

# Loads a pack of one's own and checks 1,000 cases by it, on all cores.

require 'json'
require 'satsing'

programme = Satsing::Programme.load(File.binread(ARGV.fetch(0, 'tests/packs/sessions.json')), [])
cases = Array.new(1000) do |number|
  sessions = [{ startsOn: Date.new(2018, 8, 1) + (number % 365) }]
  JSON.generate(period: { startsOn: '2018-08-01' }, network: { groups: [{ sessions: sessions }] })
end

checked = programme.check_all(cases)
not_working = checked.sum do |each|
  abort each.text if each.not_read?
  each.verdict.findings.count { |finding| finding.rule == 'session-on-working-day' }
end
puts "#{checked.size} cases, #{not_working} with a session on a day that is no working day"
