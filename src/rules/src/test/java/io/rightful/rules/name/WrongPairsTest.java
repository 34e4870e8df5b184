package io.rightful.rules.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrongPairsTest {
    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Dana Whitfield         | Dana Whitfeld
                    Dana Whitfield         | Dan Whitfield
                    Dana Whitfield         | Daná Whitfields
                    Whitfield Dana         | Dana Whitfield
                    Dana Marie Whitfield   | Dana Whitfield
                    Dana Whitfield         | Dana Marie Whitfield
                    Dana Marie Whitfield   | Dana Maria Whitfield
                    Dana A Whitfield       | Dana B Whitfield
                    Dana A Whitfield       | Dana Anne Whitfield
                    Dana A B Whitfield     | Dana B A Whitfield
                    D Whitfield            | Dana Whitfield
                    D Whitfield            | D Whitfield
                    Dana W.                | Dana Whitfield
                    Dana W                 | Dana W
                    D.W.                   | Dana Whitfield
                    Dana Whitfield-Jones   | Dana Whitfield
                    Dana Jones-Whitfield   | Dana Whitfield
                    Dana Whitfield Jr      | Dana Whitfield Sr
                    Dana Whitfield II      | Dana Whitfield III
                    Dana Q Whitfield Jr    | Dana Whitfield Sr
                    Dana Whitfield (Sales) | Dana Whitfield
                    Dana Whitfield - Sales | Dana Whitfield
                    Whitfield, Dana (EU)   | Dana Whitfield
                    Dana Whitfield 2       | Dana Whitfield
                    Dana & Whitfield       | Dana Whitfield
                    Dana / Whitfield       | Dana Whitfield
                    Dana & Sam Whitfield   | Dana Whitfield
                    Jos? Nunez             | Jos Nunez
                    Jos� Nunez             | Jos Nunez
                    Dan… Whitfield         | Dan Whitfield
                    Dan... Whitfield       | Dan Whitfield
                    Jos¿ Nunez             | Jos Nunez
                    Dan.. Whitfield        | Dan Whitfield
                    Whitfield, D           | Dana Whitfield
                    Dana Whitfield, Sales  | Dana Whitfield
                    Dana, Whitfield        | Dana Whitfield
                    Md Islam Rahman        | Islam Rahman
                    J.D. Whitfield         | JD Whitfield
                    Dan* Whitfield         | Dan Whitfield
                    Bob Whitfield          | Robert Whitfield
                    Dana                   | Dana Whitfield
                    Whitfield              | Dana Whitfield
                    Dana Whitfield         | Dana
                    Dana                   | Dana Dana
                    Mr Whitfield           | Whitfield
                    Mr Whitfield           | Mrs Whitfield
                    Mr Whitfield           | Dana Whitfield
                    X                      | X
                    Mr. T                  | T
                    Sean O Brien           | Sean Brien
                    Sean O'Brien           | Sean Brien
                    Jan van der Berg       | Jan Berg
                    Jan van der Berg       | Jan van den Berg
                    Juan de la Cruz        | Juan Cruz
                    Major Whitfield        | Whitfield
                    Major Dana Whitfield   | Dana Whitfield
                    Prince Dana Whitfield  | Dana Whitfield
                    Dean Dana Whitfield    | Dana Whitfield
                    Judge Dana Whitfield   | Dana Whitfield
                    Don Dana Whitfield     | Dana Whitfield
                    Ma Dana Whitfield      | Dana Whitfield
                    Dana Whitfield Ma      | Dana Whitfield
                    Dana Whitfield Do      | Dana Whitfield
                    Dana Whitfield V       | Dana Whitfield
                    Samuel Ade Mba         | Samuel Ade
                    John Paul Senior       | John Paul
                    Muller Jürgen          | Jürgen Muller
                    Jürgen Müller          | Jurgen Mueller
                    Аnna Smith             | Anna Smith
                    Anna Ѕmith             | Anna Smith
                    Αnna Smith             | Anna Smith
                    Анна Ахматова          | Anna Akhmatova
                    Андрей Цой             | Андреи Цои
                    Їван Сич               | Іван Сич
                    Иван Ѓорѓиев           | Иван Горгиев
                    李明                    | 明 李
                    李 明                   | 明 李
                    李明                    | Li Ming
                    田中 太郎                | たなか たろう
                    タナカ タロウ             | たなか たろう
                    ハナ タナカ              | バナ タナカ
                    김 민준                  | Kim Minjun
                    가나 다라                | 가나 다리
                    राम शर्मा                | रामा शर्मा
                    राम शर्मा                | रीम शर्मा
                    สมชาย ใจดี              | สมชาย ใจด
                    محمد علي               | محمود علي
                    أحمد علي               | احمد علي
                    דוד כהן                | דודי כהן
                    Smith                  | Smıth Smith
                    """)
    void isNeverAMatch(String agent, String user) {
        assertThat(Names.compare(agent, user)).isNotIn(NameComparison.EXACT, NameComparison.COMPATIBLE);
    }
}
