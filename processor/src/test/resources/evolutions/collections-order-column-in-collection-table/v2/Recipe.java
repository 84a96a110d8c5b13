package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Recipe {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "recipe_step", joinColumns = @JoinColumn(name = "recipe_id")) @OrderColumn(name = "pos") @Column(name = "step", length = 30) List<String> steps;
}
