package io.rightful.rules.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Common English short forms. Many belong to several names, so they only suggest. */
final class Nicknames {
    /** Each line: a name, then its short forms. */
    private static final String TABLE = """
            abigail abby
            albert al bert
            alexander alex sandy
            alexandra alex sandra
            alfred al fred alf
            amanda mandy
            andrew andy drew
            anthony tony
            barbara barb
            benjamin ben benny
            catherine kate katie cathy
            charles charlie chuck
            christina chris tina
            christine chris
            christopher chris
            cynthia cindy
            daniel dan danny
            david dave
            deborah deb debbie
            dorothy dot
            edward ed eddie ted
            elizabeth liz lizzie beth betty eliza
            eugene gene
            frederick fred
            gerald gerry jerry
            gregory greg
            henry harry hank
            jacob jake
            james jim jimmy jamie
            jennifer jen jenny
            jeffrey jeff
            john jack johnny
            jonathan jon
            joseph joe joey
            joshua josh
            judith judy
            katherine kate kathy katie
            kathleen kathy
            kenneth ken kenny
            lawrence larry
            leonard leo len
            margaret maggie meg peggy
            matthew matt
            melissa mel
            michael mike mick mickey
            nathaniel nate nathan
            nicholas nick
            pamela pam
            patricia pat patty tricia
            patrick pat paddy
            peter pete
            philip phil
            rebecca becky
            richard rich rick dick
            robert bob bobby rob
            ronald ron
            samantha sam
            samuel sam
            stephanie steph
            stephen steve
            steven steve
            susan sue susie
            theodore ted theo
            theresa terry
            thomas tom tommy
            timothy tim
            valerie val
            victoria vicky
            vincent vince
            walter walt
            william will bill billy liam
            zachary zach
            """;

    private static final Map<String, Set<String>> FORMS = TABLE.lines()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(forms -> forms.get(0), Set::copyOf));

    private Nicknames() {}

    /** Whether one is short for the other, or both are for a third. */
    static boolean mayBeOneName(String one, String other) {
        return FORMS.values().stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }
}
