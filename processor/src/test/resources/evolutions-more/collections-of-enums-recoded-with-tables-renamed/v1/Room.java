package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Room {
    @Id Long id;
    @ElementCollection @OrderColumn @Enumerated List<Trait> traits;
}
