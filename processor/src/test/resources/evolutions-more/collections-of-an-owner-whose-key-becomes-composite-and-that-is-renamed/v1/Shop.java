package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;

@Entity
public class Shop {
    @Id String code;
    @Column(nullable = false) String country;
    @ElementCollection Set<String> words = new HashSet<>();
    @ElementCollection @OrderColumn List<String> lines = new ArrayList<>();
    @ManyToMany Set<Item> items = new HashSet<>();
}
