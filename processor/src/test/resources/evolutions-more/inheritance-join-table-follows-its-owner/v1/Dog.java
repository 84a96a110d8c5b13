package demo;

import jakarta.persistence.*;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Dog extends Animal {
    Integer barks;
    @ManyToMany @OrderColumn List<Toy> toys = new ArrayList<>();
}
