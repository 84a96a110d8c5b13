package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@org.hibernate.annotations.SoftDelete
public class Shop {
    @Id Long id;
    @ElementCollection @org.hibernate.annotations.SoftDelete Set<String> words;
    @ManyToMany @org.hibernate.annotations.SoftDelete Set<Shop> partners;
}
