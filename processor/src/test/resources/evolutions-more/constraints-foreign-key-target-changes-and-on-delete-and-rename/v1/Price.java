package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Price {
    @Id Long id;
    @ManyToOne Currency currency;
}
