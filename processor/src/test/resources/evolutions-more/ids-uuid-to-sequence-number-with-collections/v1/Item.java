package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
public class Item {
    @Id @GeneratedValue UUID uid;
    @Column(length = 9) String name;
    @ElementCollection @CollectionTable(name = "item_words", joinColumns = @JoinColumn(name = "item_uid")) Set<String> words;
    @ManyToMany @JoinTable(name = "item_links", joinColumns = @JoinColumn(name = "from_uid"), inverseJoinColumns = @JoinColumn(name = "to_uid")) Set<Item> links;
}
