package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;

@Entity
@IdClass(StoreId.class)
@RenamedFrom("Shop")
public class Store {
    @Id String code;
    @Id String country;
    @ElementCollection Set<String> words = new HashSet<>();
    @ElementCollection @OrderColumn List<String> lines = new ArrayList<>();
    @ManyToMany Set<Item> items = new HashSet<>();
}
