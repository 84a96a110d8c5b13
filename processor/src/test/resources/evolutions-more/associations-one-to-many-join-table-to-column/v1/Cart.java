package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Cart {
    @Id Long id;
    @OneToMany List<Item> items;
}
