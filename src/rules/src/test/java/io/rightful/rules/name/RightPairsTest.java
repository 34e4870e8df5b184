package io.rightful.rules.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RightPairsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Whitfield            | Dana Whitfield
                    DANA   whitfield          | Dana Whitfield
                    Whitfield, Dana           | Dana Whitfield
                    Whitfield，Dana            | Dana Whitfield
                    Whitfield , Dr. Dana      | Dana Whitfield
                    Dr. Whitfield, Dana       | Dana Whitfield
                    Whitfield, Dana, Jr.      | Dana Whitfield
                    Whitfield Jr, Dana        | Dana Whitfield Jr
                    Whitfield, Dana Jr.       | Dana Whitfield Jr.
                    Whitfield, Jr., Dana      | Dana Whitfield
                    Dana Whitfield, PhD       | Dana Whitfield
                    Dana Whitfield, Ph.D.     | Dana Whitfield
                    Dana Whitfield, MBA       | Dana Whitfield
                    Dana Whitfield, Jr., M.D. | Dana Whitfield Jr
                    Dana Whitfield RN         | Dana Whitfield
                    Prof. Dr. Dana Whitfield  | Dana Whitfield
                    Ms Dana Whitfield         | Mrs. Dana Whitfield
                    Señora Ana Peña           | Ana Pena
                    Dana Whitfield III        | Dana Whitfield 3rd
                    Dana Whitfield            | Dana Whitfield Jr
                    Dana.Whitfield            | Dana Whitfield
                    dana_whitfield            | Dana Whitfield
                    (Dana) "Whitfield"        | Dana Whitfield
                    Ｄａｎａ　Ｗｈｉｔｆｉｅｌｄ          | Dana Whitfield
                    𝐃𝐚𝐧𝐚 𝐖𝐡𝐢𝐭𝐟𝐢𝐞𝐥𝐝            | Dana Whitfield
                    Sean O'Brien              | Sean OBrien
                    Seán O’Brien              | Sean O'Brien
                    Sean O´Brien              | Sean O`Brien
                    Mary-Ann Smith-Jones      | Mary Ann Smith Jones
                    Jan van der Berg          | Jan van der Berg
                    van der Berg, Jan         | Jan van der Berg
                    Juan de la Cruz           | Juan de la Cruz
                    De La Cruz, Juan          | Juan de la Cruz
                    José Núñez                | Jose Nunez
                    Jürgen Groß               | Jurgen Gross
                    JÜRGEN GROẞ               | Jürgen Groß
                    Søren Kjær                | Soren Kjaer
                    Łukasz Wałęsa             | Lukasz Walesa
                    Þóra Guðmundsdóttir       | Thora Gudmundsdottir
                    IŞIL ILGAZ                | Işıl Ilgaz
                    İsmail Yıldız             | Ismail Yildiz
                    Nguyễn Thị Ánh            | Nguyen Thi Anh
                    Ǆemal Ǉubić               | Džemal Ljubić
                    Oﬃce Desk                 | Office Desk
                    Dana Q Whitfield          | Dana Whitfield
                    Dana Q. R. Whitfield      | Dana R Whitfield
                    Dana Whitfield            | Dana Q. Whitfield
                    Dana Q Marie Whitfield    | Dana Marie Whitfield
                    Madonna                   | Madonna
                    Анна Ахматова             | АННА АХМАТОВА
                    Ахматова, Анна            | Анна Ахматова
                    Алёна Фёдорова            | Алена Федорова
                    Дми́трий Цой               | Дмитрий Цой
                    Γιώργος Παπαδόπουλος      | ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ
                    مُحَمَّد عَلِي                | محمد علي
                    محـــمد علي               | محمد علي
                    علي، محمد                 | محمد علي
                    דָּוִד כֹּהֵן                  | דוד כהן
                    כהן, דוד                  | דוד כהן
                    明 李                      | 明 李
                    李明                       | 李明
                    田中、太郎                  | 太郎 田中
                    ﾀﾅｶ ﾀﾛｳ                   | タナカ タロウ
                    ジョン・スミス               | ジョン スミス
                    가나 다라                   | 가나 다라
                    राम शर्मा                   | राम शर्मा
                    สมชาย ใจดี                 | สมชาย ใจดี
                    """)
    void isOnePersonsName(String agent, String user) {
        assertThat(Names.compare(agent, user)).isIn(NameComparison.EXACT, NameComparison.COMPATIBLE);
    }
}
