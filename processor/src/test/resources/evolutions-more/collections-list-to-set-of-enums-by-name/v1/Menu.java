package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Menu {
    @Id Long id;
    @ElementCollection @OrderColumn List<Dish> dishes;
}
