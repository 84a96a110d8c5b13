package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity @RenamedFrom("Cart")
public class Basket {
    @Id @GeneratedValue Long id;
    @OneToMany(mappedBy = "basket") List<Item> items;
}
