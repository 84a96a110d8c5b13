package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Doc {
    @EmbeddedId Key id;
    String t;
    @ElementCollection Set<String> words;
}
