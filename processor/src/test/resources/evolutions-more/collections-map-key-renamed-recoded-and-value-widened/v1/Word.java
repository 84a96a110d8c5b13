package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Word {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "word_meaning") @MapKeyEnumerated(EnumType.ORDINAL) @MapKeyColumn(name = "lang") @Column(name = "txt", length = 20) Map<Lang, String> meanings;
}
