package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Page {
    @Id Long id;
    @Column(nullable = false, length = 2) String lang;
    @ElementCollection Set<String> words;
    @ManyToMany Set<Tag> tags;
}
