/** Amounts that count nothing by themselves: parts of a structure, denominators, fines, 一家 for "a", bare numbers. */
import { COUNTED_PLACES } from '../../lexicon/counted-places.ts';
import { rowsThat } from '../row.ts';

export const QUANTITY = [
  ...rowsThat('structure', {
    // 三大行动, 四级体系; 达到或优于三类水质: a class of water, not three of something.
    'structure.parts': { when: ['kind:structure'] },
    // 6类30件实事: of the things that are counted behind it.
    'structure.of-count': { when: ['unit:类|批', '#\\d'] },
    // 2类改良型药: a class by its number, where nobody brings about so many classes.
    'structure.kind': { when: ['unit:类', 'below:10', 'bound:='], not: ['{DO|DO_OR_NOUN}~#'] },
    // 32个断面达标率达到95%: of how many things a rate is.
    'structure.bearers': {
      when: [
        'kind:count',
        'bound:=',
        '#[\\u4e00-\\u9fa5]{2,16}(?:率|占比|比例|比重)(?:提高到|提升到|达到|达|保持在|稳定在|控制在|为|均|超过|突破|不低于)*\\d',
      ],
      not: ['{DO|DO_OR_NOUN}~#'],
    },
    // 综合排名提升7位: places in an order, and no people.
    'structure.rank': { when: ['unit:人', '(?:排名|位次|名次|排位)~{MOVE}#'] },
    // 在14个市州新增学位2万个: in how many places something is done, of which the size stands behind.
    'structure.places': {
      when: [
        'unit:个|省|市|县|区|家|所',
        'bound:=',
        `(?:在|于|对|从|涉及|依托)[^，；。、\\d]{0,6}#(?:个)?${COUNTED_PLACES}[^，；。、\\d]{3,30}\\d`,
      ],
      not: ['{DO|DO_OR_NOUN}(?:和|、|并|及)?#'],
    },
    // 分3年按50%、30%、20%拨付, 首次拨付60%: in which parts a sum is paid.
    'structure.instalment': {
      when: [
        'unit:%',
        [
          '分[\\d一二三四五两]{1,2}[年期次批]按?照?(?:[\\d.]+%[、和])*#[、和]\\d',
          '分[\\d一二三四五两]{1,2}[年期次批]按?照?(?:[\\d.]+%[、和])+#',
          '(?:首次|首期|首年)(?:拨付|兑现|支付|发放)(?:资金)?的?#',
          '(?:拨付|兑现|支付|发放)(?:剩余|余下)的?#',
        ],
      ],
    },
  }),
  ...rowsThat('penalty', {
    // 处以5万元罚款: what an offender pays.
    'penalty.fine': { when: [['{FINE}', '处以?#']], not: ['kind:count'] },
  }),
  ...rowsThat('denominator', {
    // 每万人, 每10万人口, 每1.5平方公里: the amount is what a rate is counted by.
    // 每增加10万美元再给予5万元: a step that the grant is counted by.
    'denominator.step': { when: ['每(?:同比)?(?:增加|新增|增长|超过|提高|满)?#'] },
    // 每新招收1名博士后给予5万元; but 每平方米每天1元 is a rate.
    'denominator.each': {
      when: ['value:1', '每[^，；\\d]{0,6}#', '#……{GRANT|PAY}'],
      not: ['每(?:平方米|[天日月年人户亩吨家件单台辆度])#'],
    },
    'denominator.per-place': {
      when: [
        'is:power',
        'unit:人|户|平方公里',
        '#(?:口)?[^，；。、\\d]{2,16}(?:数|率|量|面积)[^，；。、\\d]{0,8}\\d',
      ],
    },
    'denominator.per-output': { when: ['is:power', 'unit:元', '#{YARDSTICK}'] },
  }),
  ...rowsThat('indefinite', {
    // 一家 and 一个 mean "a", unless one is to be built.
    'indefinite.not-done': { when: ['is:weak', 'bound:='], not: ['{DO|DO_OR_NOUN}(?:和|、|并|及)?@'] },
    'indefinite.a': {
      when: ['is:weak', 'bound:='],
      // 每季度举办一场, 各建设一个, 新建一所: here 一 is a number.
      not: ['unit:家|所|座|条|场', '(?:每(?:季度|年|两年|三年|半年|月|个|家|县|市|区)|各|至少)…@'],
    },
  }),
  ...rowsThat('no-unit', {
    // A number without a unit, unless it is the value of an index: PUE低于1.25, 指数达到85.
    'no-unit.no-index': { when: ['unit:'], not: ['{INDEX}~#'] },
    'no-unit.no-value': { when: ['unit:', 'bound:='], not: ['{REACH}(?:了|近|约|左右|并)?#'] },
  }),
];
