# frozen_string_literal: true

require 'json'
require 'minitest/autorun'
require 'satsing'

# What vectors cannot see: types of the language, exceptions, threads and memory.
class RubyTest < Minitest::Test
  ROOT = File.expand_path('../../..', __dir__)
  ASKER = File.binread("#{ROOT}/examples/cases/asker-ledernettverk-2018.json")
  CASE = JSON.generate(programme: 'no.realfagskommuner', cohort: 1, decidedOn: '2015-05-21')

  def setup = @programmes = Satsing::Programmes.embedded

  def test_a_date_is_a_date_both_ways
    dates = @programmes.check(CASE, Satsing::CheckOptions.new(today: Date.new(2016, 2, 29))).receipt.dates
    assert_equal [Date.new(2015, 5, 21), nil, Date.new(2016, 2, 29)], [dates.decided, dates.period, dates.today]
    assert_nil @programmes.check(CASE).receipt.dates.today
  end

  def test_a_decimal_is_a_big_decimal
    input = Satsing::AmountInput.new(name: 'credits', value: Satsing::Scalar::DECIMAL.new(BigDecimal('7.5')))
    error = assert_raises(Satsing::SatsingError) { Satsing::Programme.embedded('no.videreutdanning').amount('none', [input], nil) }
    assert_equal 'unknown-amount', error.code
  end

  def test_an_entitlement_is_a_rational
    allocation = Satsing.allocate(JSON.generate(pot: 100, claims: [{ id: 'a', weight: 1 }, { id: 'b', weight: 2 }, { id: 'c', weight: 4 }]))
    assert allocation.settled?
    assert_equal [Rational(1, 7), Rational(2, 7), Rational(4, 7)], allocation.awards.map(&:entitlement)
    assert_equal 100, allocation.awards.sum(&:amount)
    refute_empty Satsing.explain(allocation.awards.first, Satsing::Language::NB, 'NOK')
  end

  def test_a_word_has_its_name
    finding = @programmes.check(ASKER).findings.first
    assert_equal :error, Satsing.code(Satsing::Severity, finding.level)
    assert_raises(ArgumentError) { Satsing.code(Satsing::Severity, 99) }
  end

  def test_two_equal_verdicts_are_equal_and_show_what_is_in_them
    assert_equal @programmes.check(ASKER), @programmes.check(ASKER)
    assert_includes @programmes.check(ASKER).inspect, '@pack_hash='
  end

  def test_an_exception_says_what_is_wrong_and_which_one_is_nearest
    error = assert_raises(Satsing::SatsingError) { Satsing::Programme.embedded('no.realfagskommune') }
    assert_equal 'unknown-programme', error.code
    assert_includes error.message, 'did you mean `no.realfagskommuner`'
    assert_kind_of StandardError, error
  end

  def test_a_wrong_argument_is_refused
    assert_raises(TypeError) { @programmes.check(7) }
    assert_raises(NoMethodError) { @programmes.check(CASE, Satsing::CheckOptions.new(today: '2016-02-29')) }
    assert_raises(ArgumentError) { Satsing::CheckOptions.new(lang: 0) }
    assert_equal 1, @programmes.check(CASE).format
  end

  def test_many_cases_are_answered_in_order
    first, second, third = @programmes.check_all([CASE, '{', ASKER])
    assert_equal [@programmes.check(CASE), @programmes.check(ASKER)], [first.verdict, third.verdict]
    assert_equal 'not-json', second.code
  end

  def test_what_somebody_lets_stand_is_told_and_what_is_new
    programme = Satsing::Programme.load(File.binread("#{ROOT}/tests/packs/plain.json"), [])
    accepted = Satsing::Acceptance.new(by: 'caseworker', key: 'reference-stated@/reference', on: Date.new(2026, 3, 2), why: 'Told.')
    options = Satsing::CheckOptions.new(acceptances: [accepted], since: programme.check('{}'))
    finding = programme.check('{}', options).findings.first
    assert_equal [accepted, :known], [finding.accepted, Satsing.code(Satsing::Since, finding.since)]
    assert_equal [accepted.key], programme.check('{"reference":"1"}', options).gone.map(&:key)
    assert_raises(Satsing::SatsingError) { programme.check_all(['{}', '{}'], options) }
  end

  def test_a_pack_is_linted_and_its_examples_are_tried
    pack = File.read("#{ROOT}/tests/packs/plain.json")
    faults = Satsing.lint(pack.sub('"/reference"', '"/referense"'), [], Satsing::Language::EN).faults
    assert_includes faults.map { |fault| [fault.place, fault.suggestion] }, ['/rules/0/check/field', 'reference']
    miss = Satsing.test(pack, [], '{"examples":[]}', Satsing::Language::DA).misses.first
    assert_equal 'Reglen har intet eksempel. Skriv en sag, der bryder den, og en reparation.', miss.text
  end

  def test_a_number_that_is_none_says_why
    assert_nil Satsing.identifier(Satsing::IdentifierKind::CVR, '13585628', Satsing::Language::DA)
    reason = Satsing.identifier(Satsing::IdentifierKind::CVR, '1358562', Satsing::Language::DA).reason
    assert_equal [true, 8, 7], [reason.length?, reason.expected, reason.found]
    assert_equal %w[Østfold Akershus Buskerud], Satsing.county(Satsing::Country::NO, '30', Date.new(2020, 1, 1)).became.map(&:name)
  end

  def test_threads_share_a_programme
    programme = Satsing::Programme.embedded('no.asker.ledernettverk')
    expected = programme.check(ASKER)
    assert(Array.new(4) { Thread.new { Array.new(10) { programme.check(ASKER) } } }.flat_map(&:value).all? { |verdict| verdict == expected })
  end

  def test_a_hundred_thousand_checks_take_no_more_memory
    # by a pack of one rule: it is the border that is tried here
    programme = Satsing::Programme.load(File.binread("#{ROOT}/tests/packs/plain.json"), [])
    check = -> { programme.check_all(['{}'] * 100) }
    50.times { check.call }
    before = resident
    1000.times { check.call }
    assert_operator resident - before, :<, 32 * 1024
  end

  def test_a_panic_is_an_exception_and_the_process_lives_on
    error = assert_raises(Satsing::SatsingError) { @programmes.call('panic', '') }
    assert_equal 'panic', error.code
    assert_equal 'no.realfagskommuner', @programmes.check(CASE).receipt.programme
  end

  private

  def resident
    GC.start
    File.read('/proc/self/status')[/VmRSS:\s*(\d+)/, 1].to_i
  end
end
