# frozen_string_literal: true

require 'json'
require 'minitest/autorun'
require 'satsing'

# Asks what the vectors and the examples of the packs ask, and holds each answer to the bytes of native code's.
class VectorsTest < Minitest::Test
  EMBEDDED = Satsing::Programmes.embedded
  DOCUMENTS = { 'allocate' => :allocate, 'allocate-tree' => :allocate_tree, 'redistribute' => :redistribute, 'select' => :select }.freeze

  File.readlines(ENV.fetch('SATSING_QUESTIONS'), chomp: true).each_with_index do |line, number|
    packs, operation, request, expected = line.split("\t")
    define_method("test_#{number}_#{operation}") do
      assert_equal expected, envelope { programmes(packs).call(operation, request) }
      written = typed(packs, operation, JSON.parse(request), request)
      assert_equal expected, written if written
    end
  end

  private

  # The same through the typed functions, where the answer can be written again.
  def typed(packs, operation, read, request)
    if operation == 'text' && read['verdict']
      envelope do
        verdict = Satsing.verdict_from_json(JSON.generate(read['verdict']))
        Satsing.verdict_json(programmes(packs).text(verdict, language(read['language'])))
      end
    elsif operation == 'check' && read.key?('case')
      envelope { Satsing.verdict_json(programmes(packs).check(JSON.generate(read['case']), options(read['options'] || {}))) }
    elsif DOCUMENTS.key?(operation)
      envelope { Satsing.public_send(DOCUMENTS[operation], request).inspect }
      nil
    end
  rescue Date::Error
    nil # what is no date of Ruby never comes to the library
  end

  def options(given)
    dates = given.slice('decided', 'today').transform_values { |date| Date.iso8601(date) }
    given = given.merge(dates).transform_keys { |key| key.gsub(/[A-Z]/) { |letter| "_#{letter.downcase}" }.to_sym }
    given[:language] &&= language(given[:language])
    Satsing::CheckOptions.new(**given)
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
