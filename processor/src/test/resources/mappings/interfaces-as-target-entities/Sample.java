package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

interface Node {}

interface Edge {}

@MappedSuperclass
abstract class Element<N> {
    @ManyToOne(targetEntity = NodeEntity.class)
    @JoinColumn(name = "parent_node")
    N parent;
}

@Entity
class NodeEntity extends Element<Node> implements Node {
    @Id
    Long id;

    @OneToMany(targetEntity = EdgeEntity.class, mappedBy = "start")
    Collection<Edge> edges;

    @ManyToMany(targetEntity = NodeEntity.class)
    Set<Node> friends;

    @OneToOne(targetEntity = EdgeEntity.class)
    Edge main;

    @OneToMany(targetEntity = EdgeEntity.class)
    Map<String, Edge> named;

    @SuppressWarnings("rawtypes")
    @ManyToMany(targetEntity = EdgeEntity.class)
    Set raw;
}

@Entity
class EdgeEntity implements Edge {
    @Id
    Long id;

    @ManyToOne(targetEntity = NodeEntity.class)
    Node start;
}
