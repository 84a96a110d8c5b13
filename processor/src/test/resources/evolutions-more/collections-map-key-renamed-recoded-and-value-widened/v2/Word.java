package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Word {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "word_meaning") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "language") @Column(name = "body", length = 200) Map<Lang, String> meanings;
}
