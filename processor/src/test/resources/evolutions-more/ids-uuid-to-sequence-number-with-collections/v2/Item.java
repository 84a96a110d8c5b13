package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Item {
    @Id @GeneratedValue Long id;
    @Column(length = 9) String name;
    @ElementCollection @CollectionTable(name = "item_words", joinColumns = @JoinColumn(name = "item_id")) Set<String> words;
    @ManyToMany @JoinTable(name = "item_links", joinColumns = @JoinColumn(name = "from_id"), inverseJoinColumns = @JoinColumn(name = "to_id")) Set<Item> links;
}
