package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Mark {
    @Id Long id;
    @ManyToOne Page page;
    @ManyToMany Set<Page> pages;
}
