# frozen_string_literal: true

require 'json'
require 'minitest/autorun'
require 'satsing'

# Asks what the vectors and the examples of the packs ask, and holds each answer to the bytes of native code's.
class VectorsTest < Minitest::Test
  EMBEDDED = Satsing::Programmes.embedded
  DOCUMENTS = { 'allocate' => :allocate, 'allocate-tree' => :allocate_tree, 'redistribute' => :redistribute, 'select' => :select }.freeze

  TYPED = {
    'lint' => ->(_, read) { answered { Satsing.lint(read['packText'], others(read), language(read['language'])) } },
    'test' => lambda { |_, read|
      pack = read['packText'] || JSON.generate(read['pack'])
      answered { Satsing.test(pack, others(read), JSON.generate(read['examples']), language(read['language'])) }
    },
    'county' => ->(_, read) { answered { Satsing.county(country(read), read['code'], Date.iso8601(read['on'])) } },
    'municipality' => lambda { |_, read|
      # what is no country of the library never comes to it
      next unless [nil, 'NO', 'DK'].include?(read['country'])

      answered { Satsing.municipality(country(read), read['code'], Date.iso8601(read['on'])) }
    },
    'identifier' => lambda { |_, read|
      kind = { 'organisationNumber' => :ORGANISATION_NUMBER, 'accountNumber' => :ACCOUNT_NUMBER, 'cvr' => :CVR, 'gln' => :GLN }[read['kind']]
      kind && answered { Satsing.identifier(Satsing::IdentifierKind.const_get(kind), read['text'], language(read['language'])) }
    },
    'due' => lambda { |packs, read|
      answered { programmes(packs).due(JSON.generate(read['case']), language(read['language']), options(read['options'] || {})) }
    },
    'compare' => lambda { |_, read|
      before, after = read.values_at('before', 'after')
      answered { Satsing.compare(side(before), Date.iso8601(before['on']), side(after), Date.iso8601(after['on']), language(read['language'])) }
    },
    'impact' => lambda { |_, read|
      before, after = read.values_at('before', 'after')
      cases = read['cases'].map { |of| Satsing::NamedCase.new(name: of['name'], document: of['caseText'] || JSON.generate(of['case'])) }
      given = [before, after].map { |of| options(of['options'] || {}) }
      answered { Satsing.impact(side(before), side(after), cases, language(read['language']), *given) }
    },
    'evaluate' => lambda { |_, read|
      counted = read['participation'] || []
      # what is no number never comes to the library
      next unless counted.all? { |of| of['count'].is_a?(Integer) }

      counted = counted.map { |of| Satsing::Participation.new(**of.transform_keys(&:to_sym)) }
      answered { Satsing.evaluate(read['cases'].map { |document| JSON.generate(document) }, counted) }
    }
  }.freeze

  File.readlines(ENV.fetch('SATSING_QUESTIONS'), chomp: true).each_with_index do |line, number|
    packs, operation, request, expected = line.split("\t")
    define_method("test_#{number}_#{operation}") do
      assert_equal expected, envelope { programmes(packs).call(operation, request) }
      written = typed(packs, operation, JSON.parse(request), request)
      written == :answered ? assert(expected.start_with?('{"ok":'), expected) : assert_equal(expected, written || expected)
    end
  end

  private

  # The same through the typed functions: the JSON of a verdict; of other answers that they are there, or their error.
  def typed(packs, operation, read, request)
    if operation == 'text' && read['verdict']
      envelope do
        verdict = Satsing.verdict_from_json(JSON.generate(read['verdict']))
        Satsing.verdict_json(programmes(packs).text(verdict, language(read['language'])))
      end
    elsif operation == 'check' && read.key?('case')
      envelope { Satsing.verdict_json(programmes(packs).check(JSON.generate(read['case']), options(read['options'] || {}))) }
    elsif DOCUMENTS.key?(operation)
      answered { Satsing.public_send(DOCUMENTS[operation], request) }
    elsif TYPED.key?(operation)
      instance_exec(packs, read, &TYPED[operation])
    end
  rescue Date::Error
    nil # what is no date of Ruby never comes to the library
  end

  def options(given)
    dates = given.slice('decided', 'today').transform_values { |date| Date.iso8601(date) }
    given = given.merge(dates).transform_keys { |key| key.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }.to_sym }
    given[:language] &&= language(given[:language])
    given[:acceptances] = given[:acceptances].map { |of| acceptance(of) } if given.key?(:acceptances)
    given[:since] &&= Satsing.verdict_from_json(JSON.generate(given[:since]))
    Satsing::CheckOptions.new(**given)
  end

  def acceptance(of)
    Satsing::Acceptance.new(by: of['by'], key: of['key'], on: Date.iso8601(of['on']), why: of['why'])
  end

  def others(read) = (read['others'] || []).map { |other| JSON.generate(other) }

  def country(read) = Satsing::Country.const_get(read['country'] || 'NO')

  def side(of)
    return Satsing::Programme.embedded(of['programme']) if of['programme']

    Satsing::Programme.load(JSON.generate(of['pack']), (of['others'] || []).map { |other| JSON.generate(other) })
  end

  def answered
    yield
    :answered
  rescue Satsing::SatsingError => e
    "{\"error\":#{e.json}}"
  end

  def language(code) = Satsing::Language.const_get(code.upcase)

  def programmes(packs)
    packs.empty? ? EMBEDDED : Satsing::Programmes.load(JSON.parse(packs).map { |pack| JSON.generate(pack) })
  end

  def envelope
    "{\"ok\":#{yield}}"
  rescue Satsing::SatsingError => e
    "{\"error\":#{e.json}}"
  end
end
