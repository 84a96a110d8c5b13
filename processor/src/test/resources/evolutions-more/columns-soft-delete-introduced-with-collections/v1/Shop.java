package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Shop {
    @Id Long id;
    @ElementCollection Set<String> words;
    @ManyToMany Set<Shop> partners;
}
