/** Texts to begin with, about meetings of public record. */
export const SAMPLES = [
  {
    name: 'Three presidents in Sochi',
    title: 'Three presidents agree on a congress for Syria',
    published: '2017-11-23',
    text: `The presidents of Russia, Turkey and Iran met in Sochi on Wednesday and agreed to call a congress of all Syrian parties.

Russian President Vladimir Putin hosted the summit. He had received Syrian President Bashar al-Assad in Sochi on Monday, and on Tuesday he spoke by telephone with U.S. President Donald Trump.

Turkish President Recep Tayyip Erdogan said that he would meet his Iranian counterpart, Hassan Rouhani, again before the end of the year.`
  },
  {
    name: 'Two leaders in Singapore',
    title: 'Trump and Kim shake hands in Singapore',
    published: '2018-06-13',
    text: `U.S. President Donald Trump met North Korean leader Kim Jong Un in Singapore on Tuesday, the first meeting of the leaders of the two countries.

Secretary of State Mike Pompeo will travel to Seoul on Thursday for talks with South Korean Foreign Minister Kang Kyung-wha and her Japanese counterpart, Taro Kono.

Trump telephoned South Korean President Moon Jae-in on Monday, a day before the summit. Chinese President Xi Jinping hosted Kim in Dalian in May.`
  },
  {
    name: 'A visit called off',
    title: 'Trip to Jerusalem is off',
    published: '2019-02-18',
    text: `Polish Prime Minister Mateusz Morawiecki has cancelled a visit to Israel that was planned for Monday.

Israeli Prime Minister Benjamin Netanyahu will meet Hungarian Prime Minister Viktor Orban and Slovak Prime Minister Peter Pellegrini in Jerusalem on Tuesday.

Netanyahu met U.S. Vice President Mike Pence in Warsaw last Thursday.`
  }
];
